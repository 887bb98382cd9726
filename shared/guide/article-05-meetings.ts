import type { Article, Clause } from "#guide/clause";

export const notice: Clause = {
  id: "G5.3",
  source: "text",
  says: {
    ar: "يتوصل الأعضاء بجدول الأعمال وبموعد الاجتماع قبل انعقاده بعشرة أيام على الأقل.",
    fr: "Les membres reçoivent l’ordre du jour et la date de la réunion dix jours au moins avant sa tenue.",
    en: "Members have the agenda and the date ten days or more before the meeting.",
  },
  reading: {
    ar: "أيام متتالية: لا يُحسب يوم الإرسال ويُحسب يوم الاجتماع.",
    fr: "Jours calendaires : le jour de l’envoi ne compte pas, celui de la réunion compte.",
    en: "Calendar days: the day of sending is not counted, the day of the meeting is.",
  },
  parameters: ["noticeDays", "clearDays"],
  kept: [
    { by: "rule", acts: ["sendNotice"], test: "test/guide/article-05-rules.test.ts" },
    { by: "duty", act: "notice-reminded", test: "test/functions/sweep.test.ts" },
  ],
};

export const article5: Article = {
  number: 5,
  title: {
    ar: "اجتماعات لجنة الإشراف",
    fr: "Réunions du comité de pilotage",
    en: "Meetings of the steering committee",
  },
  clauses: [notice],
};
