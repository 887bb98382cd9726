import {
  type Association,
  type AssociationContact,
  type Complete,
  type Consent,
  type Declaration,
  type Declared,
  type Left,
  type Returned,
  spaceConsent,
} from "#committee/association";
import type { Part } from "#committee/association-parts";
import type { Circumstances, Decision } from "#committee/decision";
import { nameByScript } from "#committee/people";
import { type Words, wordsByName } from "#committee/words";
import { completeFile } from "#guide/article-02-rules";
import { type Ruling, refusals, unless } from "#guide/rule";

/** What is missing from an association's file: by this alone, and nobody's choice, it is complete or not (G2.5). */
export const missingIn = ({ receipt, fields, since, contact }: Declaration): readonly Part[] => [
  ...(receipt ? [] : (["receipt"] as const)),
  ...(fields.length > 0 ? [] : (["fields"] as const)),
  ...(since ? [] : (["since"] as const)),
  ...(contact ? [] : (["contact"] as const)),
];

const factsOf = ({ region, scope, fields, receipt, since }: Declaration): Decision<Association>["page"]["facts"] => ({
  region,
  scope,
  fields: fields.join(" "),
  ...(receipt && { receipt: receipt.kind, receiptDate: receipt.date }),
  ...(receipt?.file && { receiptFile: receipt.file }),
  ...(since && { since }),
});

const reservedOf = (contact: AssociationContact | undefined): Readonly<Record<string, string>> =>
  contact ? { ...nameByScript(contact), email: contact.email } : {};

/** What a page says of what an association has declared; whom one writes to for it is bound and shown to no one. */
const declaring = (act: string, declaration: Declaration): Decision<Association>["page"] => ({
  act,
  rules: ["G2.5"],
  facts: factsOf(declaration),
  texts: wordsByName("name", declaration.name),
  reserved: reservedOf(declaration.contact),
});

const once = (declaration: Declaration): Declaration => ({ ...declaration, fields: [...new Set(declaration.fields)] });

const registered = (association: Association): Decision<Association>["letters"] =>
  association.person === undefined
    ? []
    : [
        {
          letter: "association-registered",
          to: `PERSON#${association.person}`,
          association: { id: association.id, name: association.name, complete: association.stage === "complete" },
          missing: missingIn(association),
        },
      ];

/** The consent that was given at an instant to the text of the day. */
const consentAt = ({ instant }: Pick<Circumstances, "instant">): Consent => ({
  ...spaceConsent,
  givenAt: instant,
});

type Registered = Readonly<{ id: string; declaration: Declaration; person: string }>;

/** Takes in an association that declares itself, whatever its file lacks still; its contact is written to, with what is missing. */
export const registerAssociation = (
  { id, declaration, person }: Registered,
  circumstances: Circumstances,
): Decision<Declared> => {
  const { edition, today } = circumstances;
  const state = {
    ...once(declaration),
    ...{ stage: "declared" as const, id, edition: edition.inForceFrom, joined: today, person },
    consent: consentAt(circumstances),
  };
  const page = declaring("association-registered", state);
  const facts = { ...page.facts, person, consent: spaceConsent.version };
  return { state, page: { ...page, facts }, letters: registered(state) };
};

/** Takes over an association from the secretariat's own list: one whose file lacks nothing is in, for whoever brings the list has checked it. */
export const importAssociation = (
  id: string,
  declaration: Declaration,
  { edition, today }: Circumstances,
): Decision<Association> => {
  const stage = missingIn(declaration).length === 0 ? ("complete" as const) : ("declared" as const);
  const state = { ...once(declaration), stage, id, edition: edition.inForceFrom, joined: today };
  const page = declaring("association-imported", state);
  return { state, page: { ...page, facts: { ...page.facts, complete: stage === "complete" } }, letters: [] };
};

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
    ? { allowed: true, value: returning(association, finding, person) }
    : unless(refusals({ missing: missingIn(association) }, completeFile), () => found(association, person));

type Changed = Readonly<{ declaration: Declaration; person: string | undefined; consented: boolean }>;

/** What is known of an association whatever its stage and its declaration. */
const lasting = ({ id, edition, joined, seat, consent }: Association) => ({
  ...{ id, edition, joined },
  ...(seat && { seat }),
  ...(consent && { consent }),
});

/** Changes what an association has declared: a file that was returned is to be checked again; nothing is taken out of a complete one that makes it so. Whoever becomes its contact is written to. */
export const changeAssociation = (
  association: Declared | Returned | Complete,
  { declaration, person, consented }: Changed,
  circumstances: Circumstances,
): Ruling<Decision<Association>> => {
  const stage = association.stage === "complete" ? ("complete" as const) : ("declared" as const);
  const missing = stage === "complete" ? missingIn(declaration) : [];
  const state = {
    ...once(declaration),
    ...lasting(association),
    ...{ stage },
    ...(person !== undefined && { person }),
    ...(consented && { consent: consentAt(circumstances) }),
  };
  const page = declaring("association-changed", state);
  const letters = person === association.person ? [] : registered(state);
  return unless(refusals({ missing }, completeFile), () => ({ state, page, letters }));
};

/** Enters an association's contact, who can sign in from then on, and is written to. */
export const inviteContact = (association: Complete, person: string): Decision<Association> => {
  const state = { ...association, person };
  return { state, page: { act: "contact-invited", rules: [], facts: { person } }, letters: registered(state) };
};

/** An association leaves the space of its own will; whom one wrote to for it is forgotten. */
export const leaveSpace = (
  { contact: _, person: __, ...association }: Exclude<Association, Left>,
  { today }: Circumstances,
): Decision<Left> => ({
  state: { ...lasting(association), ...declarationOf(association), stage: "left", leftOn: today },
  page: { act: "association-left", rules: [], facts: {} },
  letters: [],
});

const declarationOf = ({ name, receipt, region, fields, scope, since }: Declaration): Declaration => ({
  ...{ name, region, fields, scope },
  ...(receipt && { receipt }),
  ...(since && { since }),
});
