import type { meetingMatter } from "#committee/meetings/matter";
import type { DeskActs } from "#pages/desk/kit/desk-act";
import * as forms from "#pages/desk/meetings/forms";
import * as minutes from "#pages/desk/meetings/minutes-forms";
import * as replies from "#pages/desk/meetings/reply-forms";

const proposing = {
  ar: "اقتراح نقطة في جدول الأعمال أو موعد آخر",
  fr: "Proposer un point à l’ordre du jour ou une autre date",
  en: "Propose an item for the agenda or another day",
};

const sending = {
  ar: "إرسال المحضر إلى الأعضاء",
  fr: "Envoyer le procès-verbal aux membres",
  en: "Send the minutes to the members",
};

/** What may be done about meetings and their minutes, and by which form. */
export const meetingDesk = {
  planMeeting: { says: forms.planning.title, form: forms.planning },
  changePlan: {
    says: {
      ar: "تعديل اجتماع، وتوجيه دعوة جديدة إليه إذا سبق توجيهها",
      fr: "Modifier une réunion, et la convoquer de nouveau si elle l’était déjà",
      en: "Change a meeting, and send its notice anew where it had gone",
    },
    way: {
      ar: "تعديل الموعد أو المكان أو جدول الأعمال",
      fr: "Modifier la date, le lieu ou l’ordre du jour",
      en: "Change the day, the place or the agenda",
    },
    form: forms.changing,
  },
  sendNotice: {
    says: {
      ar: "توجيه الدعوة إلى الأعضاء",
      fr: "Envoyer la convocation aux membres",
      en: "Send the members the notice of a meeting",
    },
  },
  postponeMeeting: {
    says: { ar: "تأجيل اجتماع", fr: "Reporter une réunion", en: "Put off a meeting" },
    way: { ar: "تأجيل الاجتماع", fr: "Reporter la réunion", en: "Put off" },
    form: forms.postponing,
  },
  cancelMeeting: {
    says: { ar: "إلغاء اجتماع", fr: "Annuler une réunion", en: "Cancel a meeting" },
    way: forms.cancelling.title,
    form: forms.cancelling,
  },
  propose: { says: proposing, way: proposing, form: replies.proposing },
  answerProposal: {
    says: {
      ar: "الجواب عن مقترحات الأعضاء",
      fr: "Répondre aux propositions des membres",
      en: "Answer members’ proposals",
    },
    form: replies.answering,
  },
  sayWhetherComing: { says: replies.coming.title, way: replies.coming.title, form: replies.coming },
  readReplies: {
    says: { ar: "الاطلاع على ردود الأعضاء", fr: "Consulter les réponses des membres", en: "Read members’ replies" },
  },
  recordAttendance: {
    says: { ar: "تدوين الحضور", fr: "Consigner les présences", en: "Record the attendance" },
    way: minutes.recording.title,
    form: minutes.recording,
  },
  writeMinutes: { says: minutes.writing.title, way: minutes.writing.title, form: minutes.writing },
  sendMinutes: { says: sending, way: sending, form: minutes.sending },
  contribute: { says: minutes.enriching.title, way: minutes.enriching.title, form: minutes.enriching },
  takeIn: {
    says: {
      ar: "إدراج مساهمات الأعضاء في المحضر",
      fr: "Intégrer au procès-verbal les contributions des membres",
      en: "Take members’ contributions into the minutes",
    },
    form: minutes.takingIn,
  },
  publishMinutes: {
    says: {
      ar: "نشر المحضر بعد انتهاء أجل إغنائه",
      fr: "Publier le procès-verbal, passé le délai pour l’enrichir",
      en: "Publish the minutes once the time to enrich them is over",
    },
  },
} as const satisfies DeskActs<Omit<typeof meetingMatter.acts, "readLetters" | "sendAgain">>;
