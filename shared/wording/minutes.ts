import type { Text } from "#wording/languages";

/** The parts of what minutes tell of an item of the agenda. */
export const minutesNames = {
  said: { ar: "ما دار من نقاش", fr: "Échanges", en: "What was said" },
  concluded: { ar: "الخلاصات", fr: "Conclusions", en: "What was concluded" },
  decision: { ar: "قرار بالتوافق", fr: "Décision par consensus", en: "Decision by consensus" },
  dissent: { ar: "رأي مخالف", fr: "Avis divergent", en: "Dissent" },
  nothing: {
    ar: "لم يُدوَّن شيء بشأن هذه النقطة.",
    fr: "Rien n’a été consigné sur ce point.",
    en: "Nothing was noted on this item.",
  },
} as const satisfies Record<string, Text>;
