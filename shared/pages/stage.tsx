import type { PublicMeeting } from "#committee/documents";
import type { View } from "#pages/view";
import { say, type Text } from "#wording/wording";

const upcoming: Text = { ar: "اجتماع مقبل", fr: "Réunion à venir", en: "Upcoming meeting" };
const today: Text = { ar: "اجتماع اليوم", fr: "Réunion du jour", en: "Meeting of the day" };
const past: Text = { ar: "انقضى موعده", fr: "Date passée", en: "Date passed" };

/** Whether a meeting is still to come, its own day included. */
export const isToCome = ({ heldOn }: PublicMeeting, { today: day }: View): boolean => heldOn >= day;

const standingOf = ({ heldOn }: PublicMeeting, day: string): Text => {
  if (heldOn === day) return today;
  return heldOn > day ? upcoming : past;
};

/** Where a meeting stands, in words: by its stage and the day. */
const stageOf = (meeting: PublicMeeting, day: string): Text => {
  switch (meeting.stage) {
    case "noticed":
      return standingOf(meeting, day);
  }
};

export const Stage = ({ meeting, view }: Readonly<{ meeting: PublicMeeting; view: View }>) => (
  <span class={isToCome(meeting, view) ? "badge badge-live" : "badge"}>
    {say(stageOf(meeting, view.today), view.language)}
  </span>
);
