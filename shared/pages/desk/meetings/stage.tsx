import type { VNode } from "preact";
import type { Meeting } from "#committee/meetings/meeting";
import { type Language, say, type Text } from "#wording/wording";

const stages: Readonly<Record<Meeting["stage"], Text>> = {
  planned: { ar: "قيد الإعداد", fr: "En préparation", en: "In preparation" },
  noticed: { ar: "وُجهت الدعوة", fr: "Convoquée", en: "Notice sent" },
  postponed: { ar: "مؤجل", fr: "Reportée", en: "Put off" },
  cancelled: { ar: "ملغى", fr: "Annulée", en: "Cancelled" },
  held: { ar: "انعقد، والمحضر قيد التحرير", fr: "Tenue, procès-verbal en rédaction", en: "Held, minutes in draft" },
  "minutes-sent": { ar: "أُرسل المحضر", fr: "Procès-verbal envoyé", en: "Minutes sent" },
  "minutes-published": { ar: "نُشر المحضر", fr: "Procès-verbal publié", en: "Minutes published" },
};

type Staged = Readonly<{ stage: Meeting["stage"]; language: Language }>;

/** How far a meeting has come, in a word. */
export const Stage = ({ stage, language }: Staged): VNode => (
  <span class={`badge ${stage}`}>{say(stages[stage], language)}</span>
);
