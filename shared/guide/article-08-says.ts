import type { Text } from "#wording/languages";

/** What the rules of article 8 say that an act is checked against: apart, so that whoever checks carries no more of the guide. */
export const articleEight = {
  appointments: {
    ar: "يحرص أعضاء الإدارة على أن يُعيَّن رسميا في لجنة التنفيذ وفي المجموعات الموضوعاتية من هو أنسب لتمثيل الإدارة فيها.",
    fr: "Les membres de l’administration veillent à ce que les personnes qui conviennent soient officiellement désignées pour la représenter au comité de mise en œuvre et dans les groupes thématiques.",
    en: "Administration members see that the right people are officially appointed to represent the administration in the implementation committee and the thematic groups.",
  },
} as const satisfies Record<string, Text>;
