import type { MeetingPutOff } from "#committee/meetings/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { recordLines } from "#letters/kernel/record-lines";
import { dayFact, typedFact } from "#letters/kernel/runs";
import { say, type Text } from "#wording/wording";

type Wording = Readonly<{ subject: Text; title: Text; tells: Text }>;

const wordings: Readonly<Record<MeetingPutOff["letter"], Wording>> = {
  "meeting-postponed": {
    subject: {
      ar: "تأجيل اجتماع لجنة الإشراف الذي كان مقررا يوم {heldOn}",
      fr: "Report de la réunion du comité de pilotage prévue le {heldOn}",
      en: "Put off: the steering committee’s meeting of {heldOn}",
    },
    title: {
      ar: "تأجيل اجتماع لجنة الإشراف",
      fr: "Report de la réunion du comité de pilotage",
      en: "The steering committee’s meeting is put off",
    },
    tells: {
      ar: "تحية طيبة وبعد، نحيطكم علما بأن اجتماع لجنة الإشراف على ورش الحكومة المنفتحة، الذي دُعيتم لحضوره يوم {heldOn}، قد أُجل ولن ينعقد في هذا الموعد. وستُوجَّه إليكم دعوة جديدة بعد تحديد موعد آخر.",
      fr: "Madame, Monsieur, nous vous informons que la réunion du comité de pilotage du gouvernement ouvert à laquelle vous étiez convié(e) le {heldOn} est reportée et ne se tiendra pas à cette date. Une nouvelle convocation vous sera envoyée une fois fixée une autre date.",
      en: "The meeting of the steering committee for open government to which you were called on {heldOn} is put off: it will not be held on that day. A new notice will be sent to you once another day is set.",
    },
  },
  "meeting-cancelled": {
    subject: {
      ar: "إلغاء اجتماع لجنة الإشراف الذي كان مقررا يوم {heldOn}",
      fr: "Annulation de la réunion du comité de pilotage prévue le {heldOn}",
      en: "Cancelled: the steering committee’s meeting of {heldOn}",
    },
    title: {
      ar: "إلغاء اجتماع لجنة الإشراف",
      fr: "Annulation de la réunion du comité de pilotage",
      en: "The steering committee’s meeting is cancelled",
    },
    tells: {
      ar: "تحية طيبة وبعد، نحيطكم علما بأن اجتماع لجنة الإشراف على ورش الحكومة المنفتحة، الذي دُعيتم لحضوره يوم {heldOn}، قد أُلغي ولن ينعقد.",
      fr: "Madame, Monsieur, nous vous informons que la réunion du comité de pilotage du gouvernement ouvert à laquelle vous étiez convié(e) le {heldOn} est annulée et ne se tiendra pas.",
      en: "The meeting of the steering committee for open government to which you were called on {heldOn} is cancelled: it will not be held.",
    },
  },
};

const calledFor: Text = { ar: "الموعد الذي كان مقررا", fr: "Date initialement prévue", en: "Day it was called for" };
const reason: Text = { ar: "السبب", fr: "Motif", en: "Reason" };

const calendars: Text = {
  ar: "يُلغي الملف المرفق هذا الموعد من التقويم الإلكتروني الذي قُيدت فيه الدعوة.",
  fr: "Le fichier joint retire ce rendez-vous de l’agenda électronique où la convocation a été enregistrée.",
  en: "The attached file takes the meeting off the calendar into which the invitation was entered.",
};

/** To a member, that a meeting they had notice of isn't held on its day, or at all, with the reason. */
export const meetingPutOff = ({ letter, meeting }: MeetingPutOff, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { subject, title, tells } = wordings[letter];
  const days = { heldOn: meeting.heldOn };
  const facts = [dayFact(calledFor, meeting.heldOn, language), typedFact(reason, meeting.reason, language)];
  return {
    language,
    subject: say(subject, language, days),
    title: say(title, language),
    body: toMember(recipient, [
      { block: "note", text: say(tells, language, days) },
      { block: "facts", facts },
      { block: "paragraph", text: say(calendars, language) },
    ]),
    foot: recordLines(meeting.id, post, language),
  };
};
