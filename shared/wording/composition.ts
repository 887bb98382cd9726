import type { Text } from "#wording/languages";

/** How a composition is told, on the public pages and at the desk. */
export const compositionNames = {
  composition: { ar: "تأليف اللجنة", fr: "Composition du comité", en: "The committee’s composition" },
  chair: { ar: "رئاسة اللجنة", fr: "Présidence du comité", en: "Chair" },
  noChair: { ar: "لا أحد مسجلا حاليا", fr: "Personne n’est inscrit", en: "Nobody is entered" },
  body: { ar: "الهيئة أو الجمعية", fr: "Organisme ou association", en: "Body or association" },
  member: { ar: "العضو", fr: "Membre", en: "Member" },
  deputy: { ar: "النائب", fr: "Suppléant", en: "Deputy" },
  vacant: { ar: "مقعد شاغر", fr: "Siège vacant", en: "Vacant seat" },
  none: { ar: "لا مقعد.", fr: "Aucun siège.", en: "No seat." },
} as const satisfies Record<string, Text>;

/** G3.1, a reading: as many seats for civil society as for the administration. An imbalance is warned of, never refused. */
export const balanceSentences = {
  balanced: {
    ar: "للإدارة وللمجتمع المدني العدد نفسه من المقاعد: {administration} لكل منهما (المادة 3 من الدليل).",
    fr: "L’administration et la société civile ont autant de sièges\u00a0: {administration} chacune (article 3 du guide).",
    en: "The administration and civil society have as many seats: {administration} each (article 3 of the guide).",
  },
  unbalanced: {
    ar: "تنبيه: تأليف اللجنة غير متوازن. عدد مقاعد الإدارة {administration}، وعدد مقاعد المجتمع المدني {civilSociety}؛ ووفق القراءة المعتمدة للمادة 3 من الدليل، ينبغي أن يتساويا.",
    fr: "Avertissement\u00a0: la composition n’est pas équilibrée. Sièges de l’administration\u00a0: {administration}\u00a0; sièges de la société civile\u00a0: {civilSociety}. Selon la lecture retenue de l’article 3 du guide, il devrait y en avoir autant.",
    en: "Warning: the composition is not balanced. Seats of the administration: {administration}; of civil society: {civilSociety}. As article 3 of the guide is read here, there should be as many.",
  },
} as const satisfies Record<string, Text>;
