import type { Text } from "#wording/languages";

/** What each deadline is called. */
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
  justification: {
    ar: "تبرير الجمعية لغيابها",
    fr: "Justification des absences de l’association",
    en: "The association’s justification of its absences",
  },
  dispute: {
    ar: "بت أعضاء المجتمع المدني في مبرر متنازع فيه",
    fr: "Réponse des membres de la société civile à une contestation",
    en: "Civil society’s members’ answers to a dispute",
  },
  "membership-end": {
    ar: "تدوين انتهاء عضوية",
    fr: "Consignation de la fin d’une qualité de membre",
    en: "Recording of the end of a membership",
  },
  appointments: {
    ar: "تعيين الهيئات المسؤولة لممثليها ونوابهم",
    fr: "Désignation des représentants et suppléants des organismes responsables",
    en: "Appointment of the responsible bodies’ representatives and deputies",
  },
  confirmations: {
    ar: "تأكيد الهيئات المسؤولة لممثليها ونوابهم أو تعويضهم",
    fr: "Confirmation ou remplacement des représentants et suppléants des organismes responsables",
    en: "Confirmation or replacement of the responsible bodies’ representatives and deputies",
  },
  "civil-society-call": {
    ar: "فتح باب الترشيح أمام جمعيات المجتمع المدني",
    fr: "Ouverture de l’appel à candidatures de la société civile",
    en: "Opening of the call for candidacies from civil society",
  },
  successors: {
    ar: "شغل خلف الأعضاء المغادرين لمقاعدهم",
    fr: "Installation des successeurs des membres sortants",
    en: "Seating of the outgoing members’ successors",
  },
} as const satisfies Readonly<Record<string, Text>>;
