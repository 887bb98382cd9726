import { articleFour } from "#guide/article-04-says";
import type { Rule } from "#guide/rule";

type Appointing = Readonly<{ term: number; letter: string | undefined }>;

/** People are appointed by official letter when a plan is adopted; in its course a body may answer without one (G4.1, G4.13). */
export const byOfficialLetter: Rule<Appointing> = {
  id: "G4.1",
  source: "text",
  says: articleFour.appointments,
  holds: ({ term, letter }) => term > 0 || letter !== undefined,
  because: {
    ar: "لم يُرفق هذا التعيين بالمراسلة الرسمية للهيئة.",
    fr: "Cette désignation n’est accompagnée d’aucune lettre officielle de l’organisme.",
    en: "No official letter of the body comes with this appointment.",
  },
  measures: () => ({}),
};
