import type { Rule } from "#guide/rule";

type Joining = Readonly<{ side: "administration" | "non-governmental"; letter?: string | undefined }>;

/** The administration's people in a group are officially appointed (G8.1). */
export const officiallyAppointed: Rule<Joining> = {
  id: "G8.1",
  source: "text",
  says: {
    ar: "يحرص أعضاء الإدارة على أن يُعيَّن رسميا في لجنة التنفيذ وفي المجموعات الموضوعاتية من هو أنسب لتمثيل الإدارة فيها.",
    fr: "Les membres de l’administration veillent à ce que les personnes qui conviennent soient officiellement désignées pour la représenter au comité de mise en œuvre et dans les groupes thématiques.",
    en: "Administration members see that the right people are officially appointed to represent the administration in the implementation committee and the thematic groups.",
  },
  holds: ({ side, letter }) => side !== "administration" || letter !== undefined,
  because: {
    ar: "لم يُرفق تعيين ممثل الإدارة هذا بأي مراسلة رسمية.",
    fr: "La désignation de ce représentant de l’administration n’est accompagnée d’aucune lettre officielle.",
    en: "No official letter comes with the appointment of this representative of the administration.",
  },
  measures: () => ({}),
};
