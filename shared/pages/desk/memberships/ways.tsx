import type { VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import { type ActName, may } from "#committee/permissions";
import type { AbsenceView, MembershipView } from "#contract/memberships/memberships";
import { placeAt, placeOf } from "#pages/desk/kit/place";
import { membershipDesk } from "#pages/desk/memberships/desk";
import { type Language, say, type Text } from "#wording/wording";

/** What justifying an absence is called once it has been. */
const change: Text = { ar: "تعديل المبرر", fr: "Modifier la justification", en: "Change the justification" };

/** Who reads: what they are to the committee, and the seat that they hold. */
export type Reader = Readonly<{ roles: readonly Role[]; own: string | undefined; language: Language }>;

type Way = Readonly<{ act: ActName; says: Text }>;

const wayTo = (act: Exclude<keyof typeof membershipDesk, "readMemberships">): Way => ({
  act,
  says: membershipDesk[act].way,
});

const ofAssociation = ({ justification }: AbsenceView): readonly Way[] => {
  if (justification === undefined) return [wayTo("justifyAbsence")];
  return justification.stage === "given" ? [{ act: "justifyAbsence", says: change }] : [];
};

/** What the secretariat may do about a justification: it accepts it, or hands it on to the college. */
const ofSecretariat = ({ justification }: AbsenceView): readonly Way[] =>
  justification?.stage === "given" ? [wayTo("acceptJustification"), wayTo("disputeJustification")] : [];

const ofCollege = ({ justification }: AbsenceView): readonly Way[] =>
  justification?.stage === "disputed" ? [wayTo("answerDispute")] : [];

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
      {ways.map(({ act, says }) => (
        <li key={act}>
          <a href={placeAt(placeOf(act) ?? "", { id: membership.seat, meeting: absence.meeting })}>
            {say(says, reader.language)}
          </a>
        </li>
      ))}
    </ul>
  );
};
