import type { NoticeOfMeeting } from "#committee/correspondence";
import type { Contact } from "#committee/people";
import { nameOf, secretariatName } from "#letters/correspondents";
import { agendaList, meetingFacts } from "#letters/meeting-lines";
import type { Message } from "#letters/message";
import type { Post } from "#letters/post";
import { recordLines } from "#letters/record-lines";
import { say, type Text } from "#wording/wording";

const subject: Text = {
  ar: "دعوة لحضور اجتماع لجنة الإشراف: {heldOn}",
  fr: "Convocation à la réunion du comité de pilotage\u00a0: {heldOn}",
  en: "Notice of the steering committee’s meeting: {heldOn}",
};

const title: Text = {
  ar: "دعوة لحضور اجتماع لجنة الإشراف",
  fr: "Convocation à la réunion du comité de pilotage",
  en: "Notice of a meeting of the steering committee",
};

const greeting: Text = {
  ar: "السيد(ة) {name}،",
  fr: "À l’attention de\u00a0: {name}",
  en: "Dear {name},",
};

const opening: Text = {
  ar: "تحية طيبة وبعد، يشرفنا أن ندعوكم لحضور اجتماع لجنة الإشراف على ورش الحكومة المنفتحة، وذلك وفق ما يلي:",
  fr: "Madame, Monsieur, nous avons l’honneur de vous convier à la réunion du comité de pilotage du gouvernement ouvert, qui se tiendra comme suit\u00a0:",
  en: "You are invited to the meeting of the steering committee for open government, to be held as follows:",
};

/** G5.4. What article 5 says is cited as the article; how its days are counted, as a reading. */
const proposals: Text = {
  ar: "إذا توصلتم بهذه الدعوة يوم {sentOn}، فبإمكانكم أن تقترحوا على كتابة اللجنة تعديل جدول الأعمال أو موعد الاجتماع إلى غاية نهاية يوم {until} (المادة 5 من الدليل). ووفق القراءة المعتمدة لهذه المادة، يسري الأجل من يوم التوصل وتُحتسب أيامه متتالية، وإذا انتهى في يوم عطلة امتد إلى يوم العمل الموالي.",
  fr: "Si cette convocation vous parvient le {sentOn}, vous pouvez proposer au secrétariat de modifier l’ordre du jour ou la date de la réunion jusqu’à la fin du {until} (article 5 du guide). Selon la lecture retenue de cet article, le délai court à compter de la réception, en jours calendaires\u00a0; s’il expire un jour non ouvrable, il est prolongé jusqu’au jour ouvrable suivant.",
  en: "If this notice reaches you on {sentOn}, you may propose to the secretariat changes to the agenda or the date until the end of {until} (article 5 of the guide). As that article is read here, the time runs from receipt, in calendar days; if it ends on a day off, it goes on to the next working day.",
};

const closing: Text = {
  ar: "وتفضلوا بقبول فائق عبارات التقدير والاحترام.",
  fr: "Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.",
  en: "Yours sincerely,",
};

/** The notice of a meeting to a member, in the member's language (G5.3, G5.4). */
export const noticeOfMeeting = (
  { meeting, proposalsUntil }: NoticeOfMeeting,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  const until = { sentOn: meeting.noticeSentOn, until: proposalsUntil };
  return {
    language,
    subject: say(subject, language, { heldOn: meeting.heldOn }),
    title: say(title, language),
    body: [
      { block: "paragraph", text: say(greeting, language, { name: nameOf(recipient) }) },
      { block: "paragraph", text: say(opening, language) },
      meetingFacts(meeting, language),
      agendaList(meeting, language),
      { block: "note", text: say(proposals, language, until) },
      { block: "paragraph", text: say(closing, language) },
      { block: "paragraph", text: say(secretariatName, language) },
    ],
    foot: recordLines(meeting.id, post, language),
  };
};
