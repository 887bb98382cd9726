import type { Text } from "#wording/languages";

/** What the rules of article 5 say that an act is checked against: apart, so that whoever checks carries no more of the guide. */
export const articleFive = {
  notice: {
    ar: "يتوصل الأعضاء بجدول الأعمال وبموعد الاجتماع قبل انعقاده بعشرة أيام على الأقل.",
    fr: "Les membres reçoivent l’ordre du jour et la date de la réunion dix jours au moins avant sa tenue.",
    en: "Members have the agenda and the date ten days or more before the meeting.",
  },
  proposals: {
    ar: "لكل عضو أن يقترح تعديل جدول الأعمال أو موعد الاجتماع داخل أجل ثلاثة أيام من توصله بالدعوة.",
    fr: "Tout membre peut proposer de modifier l’ordre du jour ou la date dans les trois jours qui suivent la réception de la convocation.",
    en: "A member may propose changes to the agenda or the date within three days following receipt of the notice.",
  },
  enrichment: {
    ar: "لا يُنشر محضر اجتماع إلا بعد أن تتاح للأعضاء فرصة إغنائه خلال يومي عمل.",
    fr: "Le procès-verbal n’est publié qu’après deux jours ouvrables pendant lesquels les membres peuvent l’enrichir.",
    en: "Minutes are published only after the members have had two working days to enrich them.",
  },
} as const satisfies Record<string, Text>;
