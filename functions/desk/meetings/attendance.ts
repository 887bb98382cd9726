import type { Seated } from "#committee/composition/seats";
import type { ComingTold } from "#committee/meetings/coming";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import { bodyOf } from "#functions/desk/kit/asked-body";
import { without } from "#functions/desk/kit/form";
import { type AtMeeting, onMeeting } from "#functions/desk/meetings/on-meeting";
import type { Scene } from "#functions/desk/meetings/scene";
import { seatsOn } from "#functions/readers/seats-in-office";
import { presided } from "#pages/desk/meetings/minutes-forms";
import { sheetPage } from "#pages/desk/meetings/sheet";

const seatsIn = ({ office: { register }, scene: { meeting } }: AtMeeting): Promise<readonly Seated[]> =>
  seatsOn(register, meeting.heldOn);

/** What a member's word on coming makes of their seat's line. */
const announced = (told: ComingTold | undefined): object => {
  if (told === undefined) return {};
  const { answer } = told;
  if (answer.coming === "represented") return { presence: "represented", by: answer.by };
  return { presence: answer.coming === "yes" ? "present" : "absent" };
};

/** A seat's line as it was recorded, else as its holder announced it. */
const lineFor = ({ id, holder }: Seated, { meeting, replies }: Scene): object => {
  const recorded = meeting.attendees?.find(({ seat }) => seat === id);
  return recorded
    ? { seat: id, presence: recorded.presence, by: recorded.by ?? {} }
    : { seat: id, ...announced(replies.coming.find((told) => told.id === holder.person)) };
};

const sheetIn = (scene: Scene, all: readonly Seated[]): object => ({
  presided: scene.meeting.presided ?? { by: "chair" },
  seats: all.map((seat) => lineFor(seat, scene)),
  guests: scene.meeting.guests ?? [],
});

/** Who sat there for a holder counts where someone did. */
const idleIn = (form: URLSearchParams): readonly string[] =>
  [...form]
    .filter(([name, value]) => name.endsWith("/presence") && value !== "represented")
    .map(([name]) => name.replace("/presence", "/by"));

/** The sheet of a meeting, filled in with what members announced, or corrected. */
export const recordAttendance = onMeeting({
  endpoint: meetingEndpoints.recordAttendance,
  also: seatsIn,
  first: ({ scene }, all) => sheetIn(scene, all),
  lists: ["/guests"],
  body: (form) => bodyOf(presided)(without(form, idleIn(form))),
  draw: sheetPage,
  done: "attended",
});
