import type { Rule } from "#guide/rule";

type Appointing = Readonly<{ term: number; letter: string | undefined }>;

/** People are appointed by official letter when a plan is adopted; in its course a body may answer without one (G4.1, G4.13). */
export const byOfficialLetter: Rule<Appointing> = {
  id: "G4.1",
  source: "text",
  says: {
    ar: "عند اعتماد خطة عمل وطنية جديدة، توجه كل هيئة مسؤولة عن التزام واحد على الأقل مراسلة رسمية تعيّن بها ممثلا لها من مستوى رفيع ونائبا عنه.",
    fr: "À l’adoption d’un nouveau plan d’action national, chaque organisme responsable d’au moins un engagement désigne par lettre officielle un haut responsable pour le représenter, ainsi qu’un suppléant.",
    en: "When a new national action plan is adopted, each body responsible for at least one commitment appoints, by official letter, a high-level representative and a deputy.",
  },
  holds: ({ term, letter }) => term > 0 || letter !== undefined,
  because: {
    ar: "لم يُرفق هذا التعيين بالمراسلة الرسمية للهيئة.",
    fr: "Cette désignation n’est accompagnée d’aucune lettre officielle de l’organisme.",
    en: "No official letter of the body comes with this appointment.",
  },
  measures: () => ({}),
};
