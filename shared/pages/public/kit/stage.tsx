import type { PublicLine } from "#committee/meetings/documents";
import type { View } from "#pages/kit/view";
import { say, type Text } from "#wording/wording";

const upcoming: Text = { ar: "اجتماع مقبل", fr: "Réunion à venir", en: "Upcoming meeting" };
const today: Text = { ar: "اجتماع اليوم", fr: "Réunion du jour", en: "Meeting of the day" };
const past: Text = { ar: "انقضى موعده", fr: "Date passée", en: "Date passed" };

/** Whether a meeting is still to come, its own day included. */
export const isToCome = ({ heldOn, stage }: PublicLine, { today: day }: View): boolean =>
  stage === "noticed" && heldOn >= day;

const standingOf = ({ heldOn }: PublicLine, day: string): Text => {
  if (heldOn === day) return today;
  return heldOn > day ? upcoming : past;
};

const set = {
  postponed: { ar: "أُجل إلى موعد لاحق", fr: "Reportée à une date ultérieure", en: "Put off to a later date" },
  cancelled: { ar: "أُلغي", fr: "Annulée", en: "Cancelled" },
  held: {
    ar: "انعقد، ومحضره قيد الإعداد",
    fr: "Tenue, procès-verbal en préparation",
    en: "Held, minutes in preparation",
  },
  "minutes-sent": {
    ar: "انعقد، ومحضره قيد الإغناء من قبل الأعضاء",
    fr: "Tenue, procès-verbal soumis à l’enrichissement des membres",
    en: "Held, minutes before the members",
  },
  "minutes-published": { ar: "انعقد، ومحضره منشور", fr: "Tenue, procès-verbal publié", en: "Held, minutes published" },
} as const satisfies Record<string, Text>;

/** Where a meeting stands, in words: by its stage and the day. */
const stageOf = (meeting: PublicLine, day: string): Text =>
  meeting.stage === "noticed" ? standingOf(meeting, day) : set[meeting.stage];

export const Stage = ({ meeting, view }: Readonly<{ meeting: PublicLine; view: View }>) => (
  <span class={isToCome(meeting, view) ? "badge badge-live" : "badge"}>
    {say(stageOf(meeting, view.today), view.language)}
  </span>
);
