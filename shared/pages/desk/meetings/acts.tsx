import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about meetings and their minutes. */
export const meetingsActs: readonly ToldAct[] = [
  {
    act: "planMeeting",
    says: { ar: "إعداد اجتماع", fr: "Préparer une réunion", en: "Plan a meeting" },
    at: "/desk/meetings/new",
  },
  {
    act: "changePlan",
    says: {
      ar: "تعديل اجتماع، وتوجيه دعوة جديدة إليه إذا سبق توجيهها",
      fr: "Modifier une réunion, et la convoquer de nouveau si elle l’était déjà",
      en: "Change a meeting, and send its notice anew where it had gone",
    },
  },
  {
    act: "sendNotice",
    says: {
      ar: "توجيه الدعوة إلى الأعضاء",
      fr: "Envoyer la convocation aux membres",
      en: "Send the members the notice of a meeting",
    },
  },
  {
    act: "postponeMeeting",
    says: { ar: "تأجيل اجتماع", fr: "Reporter une réunion", en: "Put off a meeting" },
  },
  {
    act: "cancelMeeting",
    says: { ar: "إلغاء اجتماع", fr: "Annuler une réunion", en: "Cancel a meeting" },
  },
  {
    act: "propose",
    says: {
      ar: "اقتراح نقطة في جدول الأعمال أو موعد آخر",
      fr: "Proposer un point à l’ordre du jour ou une autre date",
      en: "Propose an item for the agenda or another day",
    },
  },
  {
    act: "answerProposal",
    says: {
      ar: "الجواب عن مقترحات الأعضاء",
      fr: "Répondre aux propositions des membres",
      en: "Answer members’ proposals",
    },
  },
  {
    act: "sayWhetherComing",
    says: { ar: "تأكيد الحضور أو الاعتذار", fr: "Dire si vous venez", en: "Say whether you come" },
  },
  {
    act: "readReplies",
    says: { ar: "الاطلاع على ردود الأعضاء", fr: "Consulter les réponses des membres", en: "Read members’ replies" },
  },
  {
    act: "recordAttendance",
    says: { ar: "تدوين الحضور", fr: "Consigner les présences", en: "Record the attendance" },
  },
  {
    act: "writeMinutes",
    says: { ar: "تحرير المحضر", fr: "Rédiger le procès-verbal", en: "Write the minutes" },
  },
  {
    act: "sendMinutes",
    says: {
      ar: "إرسال المحضر إلى الأعضاء",
      fr: "Envoyer le procès-verbal aux membres",
      en: "Send the minutes to the members",
    },
  },
  {
    act: "contribute",
    says: { ar: "إغناء المحضر", fr: "Enrichir le procès-verbal", en: "Enrich the minutes" },
  },
  {
    act: "takeIn",
    says: {
      ar: "إدراج مساهمات الأعضاء في المحضر",
      fr: "Intégrer au procès-verbal les contributions des membres",
      en: "Take members’ contributions into the minutes",
    },
  },
  {
    act: "publishMinutes",
    says: {
      ar: "نشر المحضر بعد انتهاء أجل إغنائه",
      fr: "Publier le procès-verbal, passé le délai pour l’enrichir",
      en: "Publish the minutes once the time to enrich them is over",
    },
  },
];
