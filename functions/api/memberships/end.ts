import { capacityOf, present, type Seat } from "#committee/composition/seats";
import type { Purpose } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { keyOf } from "#committee/kernel/kind";
import { type Ending, endMembership as ending } from "#committee/memberships/ending";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { membershipRoutes } from "#contract/memberships/memberships";
import { citedFile } from "#functions/api/kernel/cited-file";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { onMembership } from "#functions/api/memberships/on-membership";
import type { ApiOffice } from "#functions/kernel/offices";
import { type Someone, taking } from "#functions/people/capacities";
import type { Found } from "#secretariat/register";

/** The file that shows why a membership ends, what it is for, and its place in the body; an end for absences needs none. */
const proofOf = (body: Ending): Readonly<{ file: string; purpose: Purpose; place: string }> | undefined => {
  switch (body.why) {
    case "dissolution":
      return { file: body.evidence, purpose: "dissolution-evidence", place: "evidence" };
    case "withdrawal":
      return { file: body.letter, purpose: "withdrawal-letter", place: "letter" };
    case "absences":
      return undefined;
  }
};

type Beside = Readonly<{
  seat: Seat;
  holder: Someone | undefined;
  /** The id of who speaks for the association at the space. */
  speaker: string | undefined;
  proof: Found | undefined;
}>;

/** Who sits there still, who speaks for the association, and the file that is cited: one call. */
const besideOf = async ({ register }: ApiOffice, seat: Seat, body: Ending): Promise<Beside> => {
  const person = present(seat, "member")?.person;
  const file = proofOf(body)?.file;
  const association = seat.association === undefined ? undefined : keyOf(associations, seat.association);
  const keys = [
    ...(person === undefined ? [] : [keyOf(people, person)]),
    ...(association === undefined ? [] : [association]),
    ...(file === undefined ? [] : [keyOf(files, file)]),
  ];
  const found = await register.load(keys);
  return {
    seat,
    holder: person === undefined ? undefined : { id: person, before: found.get(keyOf(people, person)) },
    speaker: association && Association.safeParse(found.get(association)?.state).data?.person,
    proof: file === undefined ? undefined : found.get(keyOf(files, file)),
  };
};

/** The seat is closed and its holder's capacity taken in one transaction: rights go at once, whatever token is held. */
export const endMembership = endpoint(membershipRoutes.endMembership, (office, call) => {
  const { body } = call;
  return onMembership<Beside>(office, call, {
    also: (_, seat) => besideOf(office, seat, body),
    decide: (seat, circumstances, { proof, holder, speaker }) => {
      const cited = proofOf(body);
      const theirs = [holder?.id ?? [], speaker ?? []].flat();
      if (cited) citedFile(proof, { ...cited, by: circumstances.by, or: theirs });
      if (body.why === "dissolution" && body.dissolvedOn > circumstances.today)
        throw unreadableAt("dissolvedOn", "not-yet");
      return ending(seat, { ...body, speaker }, circumstances);
    },
    along: ({ circumstances, also: { seat, holder } }) =>
      holder ? taking(office, holder, capacityOf(seat, keyOf(seats, seat.id), "member"), circumstances) : [],
  });
});
