import type { VNode } from "preact";
import type { Asked } from "#pages/desk/kit/act-form";
import { AbsenceForm, type Absent } from "#pages/desk/memberships/absence-form";
import type { Text } from "#wording/wording";

const words = {
  title: { ar: "قبول مبرر غياب", fr: "Admettre une justification", en: "Accept a justification" },
  submit: { ar: "قبول المبرر", fr: "Admettre la justification", en: "Accept the justification" },
  means: {
    ar: "إذا قُبل المبرر، لم يعد هذا الغياب محتسبا، وأُخبرت الجمعية بذلك.",
    fr: "Une fois la justification admise, cette absence ne compte plus et l’association en est informée.",
    en: "Once the justification is accepted, that absence no longer counts, and the association is told.",
  },
} as const satisfies Record<string, Text>;

/** The secretariat accepts what an association says of an absence (G12.4). */
export const acceptPage = (asked: Asked, absent: Absent): VNode => (
  <AbsenceForm asked={asked} absent={absent} {...words} />
);
