import type { Text } from "#wording/languages";

/** What the rules of article 4 say that an act is checked against: apart, so that whoever checks carries no more of the guide. */
export const articleFour = {
  appointments: {
    ar: "عند اعتماد خطة عمل وطنية جديدة، توجه كل هيئة مسؤولة عن التزام واحد على الأقل مراسلة رسمية تعيّن بها ممثلا لها من مستوى رفيع ونائبا عنه.",
    fr: "À l’adoption d’un nouveau plan d’action national, chaque organisme responsable d’au moins un engagement désigne par lettre officielle un haut responsable pour le représenter, ainsi qu’un suppléant.",
    en: "When a new national action plan is adopted, each body responsible for at least one commitment appoints, by official letter, a high-level representative and a deputy.",
  },
} as const satisfies Record<string, Text>;
