import type { VNode } from "preact";
import { may, type Role } from "#committee/permissions";
import type { AbsenceView, MembershipView } from "#contract/memberships/memberships";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  justify: { ar: "تبرير هذا الغياب", fr: "Justifier cette absence", en: "Justify this absence" },
  change: { ar: "تعديل المبرر", fr: "Modifier la justification", en: "Change the justification" },
  accept: { ar: "قبول المبرر", fr: "Admettre la justification", en: "Accept the justification" },
  dispute: { ar: "المنازعة في المبرر", fr: "Contester la justification", en: "Dispute the justification" },
  answer: { ar: "إبداء رأيكم", fr: "Vous prononcer", en: "Give your answer" },
} as const satisfies Record<string, Text>;

/** Who reads: what they are to the committee, and the seat that they hold. */
export type Reader = Readonly<{ roles: readonly Role[]; own: string | undefined; language: Language }>;

type Way = Readonly<{ to: string; says: Text }>;

const ofAssociation = ({ justification }: AbsenceView): readonly Way[] => {
  if (justification === undefined) return [{ to: "justification", says: words.justify }];
  return justification.stage === "given" ? [{ to: "justification", says: words.change }] : [];
};

/** What the secretariat may do about a justification: it accepts it, or hands it on to the college. */
const ofSecretariat = ({ justification }: AbsenceView): readonly Way[] =>
  justification?.stage === "given"
    ? [
        { to: "acceptance", says: words.accept },
        { to: "dispute", says: words.dispute },
      ]
    : [];

const ofCollege = ({ justification }: AbsenceView): readonly Way[] =>
  justification?.stage === "disputed" ? [{ to: "answer", says: words.answer }] : [];

const waysFor = ({ seat, stage }: MembershipView, absence: AbsenceView, { roles, own }: Reader): readonly Way[] => [
  ...(seat === own && stage === "to-answer" ? ofAssociation(absence) : []),
  ...(may(roles, "acceptJustification") ? ofSecretariat(absence) : []),
  ...(own !== undefined && seat !== own ? ofCollege(absence) : []),
];

type Ways = Readonly<{ membership: MembershipView; absence: AbsenceView; reader: Reader }>;

/** What the reader can do about an absence, each way to a page of its own. */
export const AbsenceWays = ({ membership, absence, reader }: Ways): VNode | null => {
  const ways = waysFor(membership, absence, reader);
  if (ways.length === 0) return null;
  return (
    <ul class="ways">
      {ways.map(({ to, says }) => (
        <li key={to}>
          <a href={`/desk/memberships/${membership.seat}/absences/${absence.meeting}/${to}`}>
            {say(says, reader.language)}
          </a>
        </li>
      ))}
    </ul>
  );
};
