import type { MinutesOverdue } from "#committee/meetings/letters";
import type { Contact } from "#committee/people/people";
import { meetingAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { recordLines } from "#letters/kernel/record-lines";
import { say, type Text } from "#wording/wording";

const subject: Text = {
  ar: "فات أجل إرسال محضر اجتماع لجنة الإشراف: {heldOn}",
  fr: "Délai d’envoi du procès-verbal dépassé pour la réunion du comité de pilotage\u00a0: {heldOn}",
  en: "Minutes overdue for the steering committee’s meeting: {heldOn}",
};

const title: Text = {
  ar: "لم يُرسل المحضر داخل الأجل",
  fr: "Le procès-verbal n’a pas été envoyé dans le délai",
  en: "The minutes were not sent in time",
};

const tells: Text = {
  ar: "كان آخر يوم لإرسال محضر اجتماع لجنة الإشراف المقرر يوم {heldOn} إلى الأعضاء هو {due} (المادة 5 من الدليل)، ولم يُرسل بعد. وقد دُوّن هذا التأخر في سجل الاجتماع.",
  fr: "Le procès-verbal de la réunion du comité de pilotage prévue le {heldOn} devait être envoyé aux membres au plus tard le {due} (article 5 du guide) et ne l’a pas encore été. Ce retard est consigné au registre de la réunion.",
  en: "The minutes of the steering committee’s meeting called for {heldOn} were to be sent to the members by the end of {due} (article 5 of the guide), and have not been sent yet. This stands on the record of the meeting.",
};

const asks: Readonly<Record<MinutesOverdue["meeting"]["stage"], Text>> = {
  noticed: {
    ar: "لم تُدوَّن لائحة الحضور بعد. يتعين تدوينها، ثم تحرير المحضر وإرساله إلى الأعضاء في أقرب وقت. أما إذا لم ينعقد الاجتماع، فيتعين تأجيله أو إلغاؤه مع بيان السبب.",
    fr: "La liste de présence n’a pas encore été enregistrée. Il convient de l’enregistrer, puis de dresser le procès-verbal et de l’envoyer aux membres dans les meilleurs délais. Si la réunion ne s’est pas tenue, il convient de la reporter ou de l’annuler, avec le motif.",
    en: "Who came has not been recorded yet. Record it, then write the minutes and send them to the members as soon as possible. If the meeting was not held, put it off or cancel it, with the reason.",
  },
  held: {
    ar: "يتعين إتمام تحرير المحضر وإرساله إلى الأعضاء في أقرب وقت.",
    fr: "Il convient d’achever le procès-verbal et de l’envoyer aux membres dans les meilleurs délais.",
    en: "Finish the minutes and send them to the members as soon as possible.",
  },
};

/** G5.6, a reading: late minutes leave the members as much time as others. */
const late: Text = {
  ar: "ووفق القراءة المعتمدة للمادة 5، تُحتسب المدة المتاحة للأعضاء لإغناء المحضر من يوم إرساله، ولو أُرسل متأخرا.",
  fr: "Selon la lecture retenue de l’article 5, le délai dont disposent les membres pour l’enrichir court à compter de son envoi, même tardif.",
  en: "As article 5 is read here, the members’ time to enrich the minutes runs from the day they are sent, late or not.",
};

/** To the secretariat, that the minutes should have gone, and what is to be done (G5.5). */
export const minutesOverdue = ({ meeting, due }: MinutesOverdue, { language }: Contact, post: Post): Message => {
  const days = { heldOn: meeting.heldOn, due };
  return {
    language,
    subject: say(subject, language, days),
    title: say(title, language),
    body: [
      { block: "note", text: say(tells, language, days) },
      { block: "paragraph", text: say(asks[meeting.stage], language) },
      { block: "paragraph", text: say(late, language) },
      meetingAtDesk(meeting.id, post, language),
    ],
    foot: recordLines(meeting.id, post, language),
  };
};
