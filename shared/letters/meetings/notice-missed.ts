import type { NoticeMissed } from "#committee/meetings/letters";
import type { Contact } from "#committee/people/people";
import { meetingAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { recordLines } from "#letters/kernel/record-lines";
import { agendaList, meetingFacts } from "#letters/meetings/lines";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "فات أجل توجيه الدعوة لاجتماع لجنة الإشراف: {heldOn}",
    fr: "Délai de convocation dépassé pour la réunion du comité de pilotage\u00a0: {heldOn}",
    en: "Too late to give notice of the steering committee’s meeting: {heldOn}",
  },
  title: {
    ar: "يتعين تأجيل الاجتماع",
    fr: "La réunion doit être reportée",
    en: "The meeting must be moved",
  },
  asks: {
    ar: "لم تُوجَّه الدعوة لاجتماع لجنة الإشراف المقرر يوم {heldOn}، وكان آخر يوم يجوز فيه ذلك هو {lastDay} (المادة 5 من الدليل). يتعين تأجيل الاجتماع إلى موعد لاحق حتى يتأتى توجيه الدعوة إليه.",
    fr: "La convocation à la réunion du comité de pilotage prévue le {heldOn} n’a pas été envoyée\u00a0; le dernier jour où elle pouvait l’être était le {lastDay} (article 5 du guide). La réunion doit être reportée à une date ultérieure pour pouvoir être convoquée.",
    en: "The notice of the steering committee’s meeting planned for {heldOn} has not been sent, and the last day on which it could be was {lastDay} (article 5 of the guide). The meeting must be moved to a later date before its notice can be sent.",
  },
} as const satisfies Record<string, Text>;

/** To the secretariat, that the last day for the notice is over and the meeting must be moved (G5.3). */
export const noticeMissed = ({ meeting, lastDay }: NoticeMissed, { language }: Contact, post: Post): Message => {
  const days = { heldOn: meeting.heldOn, lastDay };
  return {
    language,
    subject: say(words.subject, language, days),
    title: say(words.title, language),
    body: [
      { block: "note", text: say(words.asks, language, days) },
      meetingFacts(meeting, language),
      agendaList(meeting, language),
      meetingAtDesk(meeting.id, post, language),
    ],
    foot: recordLines(meeting.id, post, language),
  };
};
