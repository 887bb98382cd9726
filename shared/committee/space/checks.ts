import type { Decision } from "#committee/kernel/decision";
import { type Words, wordsByName } from "#committee/kernel/words";
import type { Association, Complete, Declared, Returned } from "#committee/space/association";
import { missingIn } from "#committee/space/declaring";
import type { Part } from "#committee/space/parts";
import { completeFile } from "#guide/article-02-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";

/** What the secretariat found of a file: that it is complete, or which parts are not in order and why. */
type Finding = Readonly<{ outcome: "complete" } | { outcome: "returned"; parts: readonly Part[]; reason: Words }>;

type Checked = Readonly<{ finding: Finding; person: string | undefined }>;

const withPerson = <State extends Association>(association: State, person: string | undefined): State =>
  person === undefined ? association : { ...association, person };

const found = (association: Declared, person: string | undefined): Decision<Association> => {
  const state: Complete = { ...withPerson(association, person), stage: "complete" };
  return {
    state,
    page: { act: "file-complete", rules: ["G2.5"], facts: {} },
    letters: letterOn(state, []),
  };
};

const letterOn = (
  { id, name, person }: Association,
  parts: readonly Part[],
  reason?: Words,
): Decision<Association>["letters"] =>
  person === undefined
    ? []
    : [
        {
          letter: "association-checked",
          to: `PERSON#${person}`,
          association: { id, name, complete: reason === undefined },
          parts,
          ...(reason && { reason }),
        },
      ];

const returning = (
  association: Declared,
  { parts, reason }: Readonly<{ parts: readonly Part[]; reason: Words }>,
  person: string | undefined,
): Decision<Association> => {
  const all = [...new Set([...missingIn(association), ...parts])];
  const state: Returned = { ...withPerson(association, person), stage: "returned", parts: all, reason };
  return {
    state,
    page: {
      act: "file-returned",
      rules: ["G2.5"],
      facts: { parts: all.join(" ") },
      reserved: wordsByName("reason", reason),
    },
    letters: letterOn(state, all, reason),
  };
};

/** Finds a file complete, which is refused while something is missing from it, or returns it with what is to be put right: there is no third way. */
export const checkAssociation = (association: Declared, { finding, person }: Checked): Ruling<Decision<Association>> =>
  finding.outcome === "returned"
    ? granted(returning(association, finding, person))
    : unless(refusals({ missing: missingIn(association) }, completeFile), () => found(association, person));
