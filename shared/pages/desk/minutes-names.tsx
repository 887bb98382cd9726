import type { Text } from "#wording/wording";

/** What the parts of the minutes are called, where they are read and where they are written. */
export const minutesNames = {
  said: { ar: "ما دار من نقاش", fr: "Échanges", en: "What was said" },
  concluded: { ar: "الخلاصات", fr: "Conclusions", en: "What was concluded" },
  decision: { ar: "قرار بالتوافق", fr: "Décision par consensus", en: "Decision by consensus" },
  dissent: { ar: "رأي مخالف", fr: "Avis divergent", en: "Dissent" },
  withheld: { ar: "مقطع سري", fr: "Passage confidentiel", en: "Confidential passage" },
  ground: {
    ar: "الاستثناء المعتمد من القانون رقم 31.13",
    fr: "Exception de la loi n° 31-13 invoquée",
    en: "Exception of law 31-13",
  },
  reason: { ar: "سبب الحجب", fr: "Motif de la rétention", en: "Why it is withheld" },
} as const satisfies Record<string, Text>;
