import type { VNode } from "preact";
import type { Words } from "#committee/kernel/words";
import { may, type Role } from "#committee/permissions";
import type { WholeMethod } from "#contract/methods/view";
import { Said } from "#pages/kit/said";
import { type Language, say, type Text } from "#wording/wording";

/** A seat or an association that the reader acts for. */
export type OwnVoter = Readonly<{ id: string; name: Words; as: "college" | "space" }>;

const words = {
  change: { ar: "تعديل المنهجية", fr: "Modifier la méthode", en: "Change the method" },
  consult: { ar: "فتح الاستشارة", fr: "Ouvrir la consultation", en: "Open the consultation" },
  openVote: { ar: "فتح التصويت", fr: "Ouvrir le vote", en: "Open the vote" },
  contribute: { ar: "المساهمة باسم:", fr: "Contribuer pour\u00a0:", en: "Contribute for:" },
  vote: { ar: "التصويت باسم:", fr: "Voter pour\u00a0:", en: "Vote for:" },
  answer: { ar: "تدوين الجواب عن مساهمة:", fr: "Consigner la réponse à\u00a0:", en: "Record the answer to:" },
} as const satisfies Record<string, Text>;

type Way = Readonly<{ to: string; says: Text; whose?: Words }>;

type Reading = Readonly<{ method: WholeMethod; own: readonly OwnVoter[]; roles: readonly Role[] }>;

const forSecretariat = ({ method: { stage, contributions }, roles }: Reading): readonly Way[] => {
  if (!may(roles, "openConsultation")) return [];
  if (stage === "drafted")
    return [
      { to: "change", says: words.change },
      { to: "consultation", says: words.consult },
    ];
  if (stage !== "consulted") return [];
  return [
    { to: "change", says: words.change },
    ...contributions.map(({ association, name }) => ({
      to: `contributions/${association}/answer`,
      says: words.answer,
      whose: name,
    })),
    { to: "vote", says: words.openVote },
  ];
};

const forVoters = ({ method, own }: Reading): readonly Way[] => {
  if (method.stage === "consulting")
    return own
      .filter(({ as }) => as === "space")
      .map(({ id, name }) => ({ to: `contributions/${id}`, says: words.contribute, whose: name }));
  if (method.stage !== "voting") return [];
  return own
    .filter(({ as }) => as === method.vote?.electorate)
    .map(({ id, name }) => ({ to: `votes/${id}`, says: words.vote, whose: name }));
};

/** What the reader can do about a method now, each way to a page of its own. */
export const MethodWays = (reading: Reading & Readonly<{ language: Language }>): VNode | null => {
  const { method, language } = reading;
  const open = [...forSecretariat(reading), ...forVoters(reading)];
  if (open.length === 0) return null;
  return (
    <ul class="ways">
      {open.map(({ to, says, whose }) => (
        <li key={to}>
          <a href={`/desk/methods/${method.id}/${to}`}>
            {say(says, language)} {whose && <Said words={whose} language={language} />}
          </a>
        </li>
      ))}
    </ul>
  );
};
