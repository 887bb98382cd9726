import { daysBetween } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import type { NextMeetingDue } from "#committee/correspondence";
import type { Contact } from "#committee/people";
import { planAtDesk } from "#letters/desk-address";
import type { Message } from "#letters/message";
import type { Post } from "#letters/post";
import { recordLines } from "#letters/record-lines";
import { say, type Text } from "#wording/wording";

type Wording = Readonly<{ subject: Text; title: Text; tells: Text; asks: Text }>;

const inTime: Wording = {
  subject: {
    ar: "تذكير بعقد الاجتماع المقبل للجنة الإشراف في أجل أقصاه {limit}",
    fr: "Rappel, prochaine réunion du comité de pilotage à tenir au plus tard le {limit}",
    en: "Reminder, the steering committee’s next meeting is to be held by {limit}",
  },
  title: {
    ar: "يتعين برمجة الاجتماع المقبل",
    fr: "La prochaine réunion est à programmer",
    en: "The next meeting is to be called",
  },
  tells: {
    ar: "ينص الدليل على عقد اجتماع واحد على الأقل كل ستة أشهر (المادة 5). ووفق القراءة المعتمدة لهذه المادة، يُعقد الاجتماع الموالي لاجتماع لجنة الإشراف المنعقد يوم {heldOn} في أجل أقصاه {limit}. {days, plural, zero {ينقضي هذا الأجل اليوم} one {بقي على انقضاء هذا الأجل يوم واحد} two {بقي على انقضاء هذا الأجل يومان} few {بقيت على انقضاء هذا الأجل # أيام} many {بقي على انقضاء هذا الأجل # يوما} other {بقي على انقضاء هذا الأجل # يوم}}، ولم يُبرمج بعد أي اجتماع آخر.",
    fr: "Le guide prévoit au moins une réunion tous les six mois (article 5). Selon la lecture retenue de cet article, la réunion qui suit celle du {heldOn} doit se tenir au plus tard le {limit}. {days, plural, =0 {Ce délai expire aujourd’hui} one {Il reste # jour} other {Il reste # jours}}, et aucune autre réunion n’est encore programmée.",
    en: "The guide asks for a meeting at least once every six months (article 5). As that article is read here, the meeting after the steering committee’s of {heldOn} is to be held by {limit}. {days, plural, =0 {That day is today} one {# day is left} other {# days are left}}, and no further meeting is called.",
  },
  asks: {
    ar: "يتعين برمجة الاجتماع وتوجيه الدعوة إليه داخل الأجل المنصوص عليه في المادة نفسها.",
    fr: "Il convient de programmer la réunion et d’en envoyer la convocation dans le délai prévu par le même article.",
    en: "Plan the meeting, and send its notice as far ahead as the same article asks.",
  },
};

const missed: Wording = {
  subject: {
    ar: "مرت ستة أشهر دون اجتماع لجنة الإشراف: {limit}",
    fr: "Six mois écoulés sans réunion du comité de pilotage\u00a0: {limit}",
    en: "Six months without a meeting of the steering committee: {limit}",
  },
  title: {
    ar: "لم ينعقد الاجتماع داخل أجل ستة أشهر",
    fr: "La réunion ne s’est pas tenue dans les six mois",
    en: "The six months were missed",
  },
  tells: {
    ar: "ينص الدليل على عقد اجتماع واحد على الأقل كل ستة أشهر (المادة 5). ووفق القراءة المعتمدة لهذه المادة، كان آخر يوم لعقد الاجتماع الموالي لاجتماع لجنة الإشراف المنعقد يوم {heldOn} هو {limit}، ولم ينعقد أي اجتماع آخر. وقد دُوّن ذلك في السجل.",
    fr: "Le guide prévoit au moins une réunion tous les six mois (article 5). Selon la lecture retenue de cet article, la réunion qui suit celle du {heldOn} devait se tenir au plus tard le {limit}\u00a0; aucune autre réunion ne s’est tenue. Ce manquement est consigné au registre.",
    en: "The guide asks for a meeting at least once every six months (article 5). As that article is read here, the meeting after the steering committee’s of {heldOn} was to be held by {limit}, and no further meeting was held. This stands on the record.",
  },
  asks: {
    ar: "يتعين برمجة الاجتماع في أقرب موعد يسمح به أجل توجيه الدعوة.",
    fr: "Il convient de programmer la réunion à la date la plus proche que permet le délai de convocation.",
    en: "Plan the meeting for the earliest day that the time of its notice allows.",
  },
};

/** To the secretariat, that the six months after a meeting run out, or have, and no further one is called (G5.1). */
export const nextMeetingDue = ({ meeting, limit }: NextMeetingDue, { language }: Contact, post: Post): Message => {
  const days = daysBetween(civilDateAt(post.writtenAt), limit);
  const { subject, title, tells, asks } = days < 0 ? missed : inTime;
  return {
    language,
    subject: say(subject, language, { limit }),
    title: say(title, language),
    body: [
      { block: "note", text: say(tells, language, { heldOn: meeting.heldOn, limit, days }) },
      { block: "paragraph", text: say(asks, language) },
      planAtDesk(post, language),
    ],
    foot: recordLines(meeting.id, post, language),
  };
};
