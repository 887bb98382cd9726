import { minutesNames as parts } from "#wording/minutes";
import type { Text } from "#wording/wording";

/** What the parts of the minutes are called, where they are read and where they are written. */
export const minutesNames = {
  ...parts,
  withheld: { ar: "مقطع سري", fr: "Passage confidentiel", en: "Confidential passage" },
  ground: {
    ar: "الاستثناء المعتمد من القانون رقم 31.13",
    fr: "Exception de la loi n° 31-13 invoquée",
    en: "Exception of law 31-13",
  },
  reason: { ar: "سبب الحجب", fr: "Motif de la rétention", en: "Why it is withheld" },
} as const satisfies Record<string, Text>;
