import { CivilDate, Instant } from "#calendar/civil-date";
import type { AbsenceCase } from "#committee/composition/absence-case";
import type { Seat } from "#committee/composition/seats";
import { seats } from "#committee/memberships/kind";
import type { Written } from "../../rigs/grown/hand.ts";
import { type Member, seatFor } from "../../rigs/grown/members.ts";
import type { World } from "../world.ts";

const on = (day: string) => CivilDate.parse(day);

const says = { ar: "كان ممثلنا في المستشفى يوم الاجتماع." };
const at = Instant.parse("2026-12-02T09:00:00.000Z");
const given = { stage: "given", says, at } as const;
const disputed = { ...given, stage: "disputed", reason: { ar: "تزامن الموعد" }, disputedOn: on("2026-12-03") } as const;

/** Three absences of an association, with what it said of the first. */
const counted = (meeting: string, justification?: typeof given | typeof disputed) =>
  ["2026-04-06", "2026-06-06", "2026-08-06"].map((day, index) => ({
    meeting: index === 0 ? meeting : `01KBFM5A3W8T0Q5Z6X7Y8V9W0${index}`,
    heldOn: on(day),
    ...(index === 0 && justification && { justification }),
  }));

const cases = (meeting: string): Readonly<Record<string, AbsenceCase>> => ({
  "to-answer": { stage: "to-answer", countedOn: on("2026-12-01"), absences: counted(meeting) },
  answered: { stage: "to-answer", countedOn: on("2026-12-01"), absences: counted(meeting, given) },
  disputed: { stage: "to-answer", countedOn: on("2026-12-01"), absences: counted(meeting, disputed) },
  "answer-over": { stage: "to-answer", countedOn: on("2026-10-01"), absences: counted(meeting) },
  "to-end": { stage: "to-end", countedOn: on("2026-10-01"), since: on("2026-11-01"), absences: counted(meeting) },
});

/** A seat of civil society's whose association was absent three times, as that stands; and the meeting of the first. */
export const absentSeat = async (
  { hand }: World,
  stands: string,
): Promise<Written<Seat> & Member & Readonly<{ meeting: string }>> => {
  const meeting = hand.id();
  const { seat, person, before } = await seatFor(hand, "civil-society", 90);
  const state = { ...seat, absences: cases(meeting)[stands]! };
  const page = { act: "absences-counted", rules: ["G12.4"], facts: {} } as const;
  const written = await hand.write(seats, { id: seat.id, before }, () => ({ state, page, letters: [] }));
  return { ...written, seat, person, meeting };
};
