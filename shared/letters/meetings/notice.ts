import { civilDateAt } from "#calendar/legal-time";
import type { NoticeOfMeeting } from "#committee/meetings/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { recordLines } from "#letters/kernel/record-lines";
import { agendaList, meetingFacts } from "#letters/meetings/lines";
import { cautionOn, wayTo } from "#letters/meetings/ways";
import { type Language, say, type Text } from "#wording/wording";

type Wording = Readonly<{ subject: Text; title: Text; opening: Text }>;

const first: Wording = {
  subject: {
    ar: "دعوة لحضور اجتماع لجنة الإشراف: {heldOn}",
    fr: "Convocation à la réunion du comité de pilotage\u00a0: {heldOn}",
    en: "Notice of the steering committee’s meeting: {heldOn}",
  },
  title: {
    ar: "دعوة لحضور اجتماع لجنة الإشراف",
    fr: "Convocation à la réunion du comité de pilotage",
    en: "Notice of a meeting of the steering committee",
  },
  opening: {
    ar: "تحية طيبة وبعد، يشرفنا أن ندعوكم لحضور اجتماع لجنة الإشراف على ورش الحكومة المنفتحة، وذلك وفق ما يلي:",
    fr: "Madame, Monsieur, nous avons l’honneur de vous convier à la réunion du comité de pilotage du gouvernement ouvert, qui se tiendra comme suit\u00a0:",
    en: "You are invited to the meeting of the steering committee for open government, to be held as follows:",
  },
};

const reissued: Wording = {
  subject: {
    ar: "دعوة معدَّلة لحضور اجتماع لجنة الإشراف: {heldOn}",
    fr: "Convocation modifiée à la réunion du comité de pilotage\u00a0: {heldOn}",
    en: "Updated notice of the steering committee’s meeting: {heldOn}",
  },
  title: {
    ar: "دعوة معدَّلة لحضور اجتماع لجنة الإشراف",
    fr: "Convocation modifiée à la réunion du comité de pilotage",
    en: "Updated notice of a meeting of the steering committee",
  },
  opening: {
    ar: "تحية طيبة وبعد، يشرفنا أن نوجه إليكم دعوة معدَّلة لحضور اجتماع لجنة الإشراف على ورش الحكومة المنفتحة، وهي تحل محل الدعوة التي سبق توجيهها إليكم. وينعقد الاجتماع وفق ما يلي:",
    fr: "Madame, Monsieur, nous avons l’honneur de vous adresser une convocation modifiée à la réunion du comité de pilotage du gouvernement ouvert. Elle remplace celle qui vous a été envoyée auparavant. La réunion se tiendra comme suit\u00a0:",
    en: "This is an updated notice of the meeting of the steering committee for open government. It replaces the one sent to you before. The meeting is to be held as follows:",
  },
};

/** G5.4. What article 5 says is cited as the article; how its days are counted, as a reading. */
const proposals: Text = {
  ar: "إذا توصلتم بهذه الدعوة يوم {sentOn}، فبإمكانكم أن تقترحوا على كتابة اللجنة تعديل جدول الأعمال أو موعد الاجتماع إلى غاية نهاية يوم {until} (المادة 5 من الدليل). ووفق القراءة المعتمدة لهذه المادة، يسري الأجل من يوم التوصل وتُحتسب أيامه متتالية، وإذا انتهى في يوم عطلة امتد إلى يوم العمل الموالي.",
  fr: "Si cette convocation vous parvient le {sentOn}, vous pouvez proposer au secrétariat de modifier l’ordre du jour ou la date de la réunion jusqu’à la fin du {until} (article 5 du guide). Selon la lecture retenue de cet article, le délai court à compter de la réception, en jours calendaires\u00a0; s’il expire un jour non ouvrable, il est prolongé jusqu’au jour ouvrable suivant.",
  en: "If this notice reaches you on {sentOn}, you may propose to the secretariat changes to the agenda or the date until the end of {until} (article 5 of the guide). As that article is read here, the time runs from receipt, in calendar days; if it ends on a day off, it goes on to the next working day.",
};

const anew: Text = {
  ar: "ووفق القراءة نفسها، تفتح هذه الدعوة المعدَّلة أجلا جديدا لتقديم المقترحات.",
  fr: "Selon la même lecture, cette convocation modifiée ouvre un nouveau délai de proposition.",
  en: "By the same reading, this updated notice opens the time for proposals anew.",
};

/** A notice that is sent again counts from the day on which it goes now. */
const proposalsNote = (
  { meeting, proposalsUntil }: NoticeOfMeeting,
  { writtenAt }: Post,
  language: Language,
): string => {
  const days = { sentOn: civilDateAt(writtenAt), until: proposalsUntil };
  return [say(proposals, language, days), ...(meeting.notices > 1 ? [say(anew, language)] : [])].join(" ");
};

/** The notice of a meeting to a member, in the member's language; a further one replaces those before it (G5.3, G5.4). */
export const noticeOfMeeting = (letter: NoticeOfMeeting, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { meeting } = letter;
  const { subject, title, opening } = meeting.notices > 1 ? reissued : first;
  return {
    language,
    subject: say(subject, language, { heldOn: meeting.heldOn }),
    title: say(title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(opening, language) },
      meetingFacts(meeting, language),
      agendaList(meeting, language),
      ...wayTo("coming", post.links, language),
      { block: "note", text: proposalsNote(letter, post, language) },
      ...wayTo("proposal", post.links, language),
      ...cautionOn("notice", post.links, language),
    ]),
    foot: recordLines(meeting.id, post, language),
  };
};
