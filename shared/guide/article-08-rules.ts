import { articleEight } from "#guide/article-08-says";
import type { Rule } from "#guide/rule";

type Joining = Readonly<{ side: "administration" | "non-governmental"; letter?: string | undefined }>;

/** The administration's people in a group are officially appointed (G8.1). */
export const officiallyAppointed: Rule<Joining> = {
  id: "G8.1",
  source: "text",
  says: articleEight.appointments,
  holds: ({ side, letter }) => side !== "administration" || letter !== undefined,
  because: {
    ar: "لم يُرفق تعيين ممثل الإدارة هذا بأي مراسلة رسمية.",
    fr: "La désignation de ce représentant de l’administration n’est accompagnée d’aucune lettre officielle.",
    en: "No official letter comes with the appointment of this representative of the administration.",
  },
  measures: () => ({}),
};
