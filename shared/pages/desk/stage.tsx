import type { VNode } from "preact";
import type { Meeting } from "#committee/meeting";
import { type Language, say, type Text } from "#wording/wording";

const stages: Readonly<Record<Meeting["stage"], Text>> = {
  planned: { ar: "قيد الإعداد", fr: "En préparation", en: "In preparation" },
  noticed: { ar: "وُجهت الدعوة", fr: "Convoquée", en: "Notice sent" },
};

type Staged = Readonly<{ stage: Meeting["stage"]; language: Language }>;

/** How far a meeting has come, in a word. */
export const Stage = ({ stage, language }: Staged): VNode => (
  <span class={`badge ${stage}`}>{say(stages[stage], language)}</span>
);
