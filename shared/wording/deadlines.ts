import type { Text } from "#wording/languages";

/** What each deadline of a meeting is called. */
export const deadlineNames = {
  notice: { ar: "توجيه الدعوة إلى الاجتماع", fr: "Envoi de la convocation", en: "Sending of the notice" },
  proposals: { ar: "تقديم المقترحات", fr: "Dépôt des propositions", en: "Proposals of members" },
  meeting: { ar: "انعقاد الاجتماع", fr: "Tenue de la réunion", en: "Meeting" },
  minutes: { ar: "إرسال المحضر إلى الأعضاء", fr: "Envoi du procès-verbal aux membres", en: "Sending of the minutes" },
  enrichment: { ar: "إغناء المحضر", fr: "Enrichissement du procès-verbal", en: "Enrichment of the minutes" },
  publication: { ar: "نشر المحضر", fr: "Publication du procès-verbal", en: "Publication of the minutes" },
  "next-meeting": {
    ar: "عقد الاجتماع الموالي",
    fr: "Tenue de la réunion suivante",
    en: "Holding of the next meeting",
  },
} as const satisfies Readonly<Record<string, Text>>;
