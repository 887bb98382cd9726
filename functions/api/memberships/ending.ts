import { present, type Seat } from "#committee/composition/seats";
import type { Purpose } from "#committee/files/files";
import { files } from "#committee/files/kind";
import type { Circumstances } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import type { Ending } from "#committee/memberships/ending";
import { people } from "#committee/people/kind";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { citedFile } from "#functions/api/kernel/cited-file";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Someone } from "#functions/people/capacities";
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
  holder: Someone | undefined;
  /** The id of who speaks for the association at the space. */
  speaker: string | undefined;
  proof: Found | undefined;
}>;

/** Who sits there still, who speaks for the association, and the file that is cited: one call. */
export const besideEnd = async ({ register }: ApiOffice, seat: Seat, body: Ending): Promise<Beside> => {
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
    holder: person === undefined ? undefined : { id: person, before: found.get(keyOf(people, person)) },
    speaker: association && Association.safeParse(found.get(association)?.state).data?.person,
    proof: file === undefined ? undefined : found.get(keyOf(files, file)),
  };
};

/** The file that is to show an end was brought by who records it or by whom it is about, and the end is not yet to come. */
export const checkShown = (
  body: Ending,
  { proof, holder, speaker }: Beside,
  { by, today }: Pick<Circumstances, "by" | "today">,
): void => {
  const cited = proofOf(body);
  const theirs = [holder?.id ?? [], speaker ?? []].flat();
  if (cited) citedFile(proof, { ...cited, by, or: theirs });
  if (body.why === "dissolution" && body.dissolvedOn > today) throw unreadableAt("dissolvedOn", "not-yet");
};
