import type { MinutesOfMeeting } from "#committee/meetings/letters";
import { openOf } from "#committee/meetings/plan";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import { meetingAtDesk } from "#letters/kernel/desk-address";
import type { Block, Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { recordLines } from "#letters/kernel/record-lines";
import { meetingFacts } from "#letters/meetings/lines";
import { minutesLines } from "#letters/meetings/minutes-lines";
import { participantLines } from "#letters/meetings/participant-lines";
import { cautionOn, wayTo } from "#letters/meetings/ways";
import { type Language, say, type Text } from "#wording/wording";

const subject: Text = {
  ar: "محضر اجتماع لجنة الإشراف: {heldOn}",
  fr: "Procès-verbal de la réunion du comité de pilotage\u00a0: {heldOn}",
  en: "Minutes of the steering committee’s meeting: {heldOn}",
};

const title: Text = {
  ar: "محضر اجتماع لجنة الإشراف",
  fr: "Procès-verbal de la réunion du comité de pilotage",
  en: "Minutes of a meeting of the steering committee",
};

const opening: Text = {
  ar: "تحية طيبة وبعد، يشرفنا أن نوافيكم أدناه بمحضر اجتماع لجنة الإشراف على ورش الحكومة المنفتحة المنعقد يوم {heldOn}، حتى يتسنى لكم إغناؤه قبل نشره.",
  fr: "Madame, Monsieur, nous avons l’honneur de vous adresser ci-après le procès-verbal de la réunion du comité de pilotage du gouvernement ouvert tenue le {heldOn}, afin que vous puissiez l’enrichir avant sa publication.",
  en: "Below are the minutes of the meeting of the steering committee for open government held on {heldOn}, for you to enrich before they are published.",
};

const published: Text = {
  ar: "تحية طيبة وبعد، يشرفنا أن نوافيكم أدناه بمحضر اجتماع لجنة الإشراف على ورش الحكومة المنفتحة المنعقد يوم {heldOn}، وقد نُشر يوم {publishedOn}.",
  fr: "Madame, Monsieur, nous avons l’honneur de vous adresser ci-après le procès-verbal de la réunion du comité de pilotage du gouvernement ouvert tenue le {heldOn}, publié le {publishedOn}.",
  en: "Below are the minutes of the meeting of the steering committee for open government held on {heldOn}, published on {publishedOn}.",
};

/** G5.6, for whom the minutes reach after its time. */
const over: Text = {
  ar: "أُرسل هذا المحضر إلى أعضاء اللجنة يوم {sentOn}، وانتهى أجل إغنائه يوم {until} (المادة 5 من الدليل). وقد تعذر حينها تسليم الرسالة الموجهة إليكم، لذا نعيد إرسالها إليكم اليوم.",
  fr: "Ce procès-verbal a été envoyé aux membres le {sentOn}, et le délai pour l’enrichir a pris fin le {until} (article 5 du guide). Le courrier qui vous était destiné n’avait pu être remis\u00a0; il vous est adressé de nouveau aujourd’hui.",
  en: "These minutes were sent to the members on {sentOn}, and the time to enrich them ended on {until} (article 5 of the guide). The letter to you could not be delivered then; it is sent to you again today.",
};

/** G5.6. What article 5 says is cited as the article; how its days are counted, as a reading; what follows is the product's own. */
const enrichment: Text = {
  ar: "بإمكانكم إغناء هذا المحضر إلى غاية نهاية يوم {until} (المادة 5 من الدليل). ووفق القراءة المعتمدة لهذه المادة، تُحتسب المدة يومي عمل كاملين بعد يوم الإرسال الفعلي للمحضر ({sentOn})، سواء أُرسل داخل الأجل أم بعده. وعند انتهائها يُنشر المحضر تلقائيا، وتُدرج فيه كل مساهمة أو تُرفق به، مقرونة باسم صاحبها.",
  fr: "Vous pouvez enrichir ce procès-verbal jusqu’à la fin du {until} (article 5 du guide). Selon la lecture retenue de cet article, le délai est de deux jours ouvrables entiers après le jour de l’envoi effectif ({sentOn}), en retard ou non. À son expiration, le procès-verbal est publié de lui-même\u00a0; chaque contribution y est intégrée ou annexée, sous le nom de son auteur.",
  en: "You may enrich these minutes until the end of {until} (article 5 of the guide). As that article is read here, the time is two full working days after the day on which they were actually sent ({sentOn}), late or not. When it ends they are published by themselves, and each contribution is taken in or attached, under its author’s name.",
};

const secrecy: Text = {
  ar: "يتضمن هذا المحضر ما هو سري، وهو مؤشر عليه ولا يُنشر؛ ولا يُنشر بشأنه سوى الأساس القانوني والسبب. يرجى عدم إطلاع غير أعضاء اللجنة عليه.",
  fr: "Ce procès-verbal contient des éléments confidentiels, signalés comme tels\u00a0: ils ne sont pas publiés, seuls le sont leur fondement légal et leur motif. Nous vous prions de ne pas les communiquer en dehors du comité.",
  en: "Part of these minutes is confidential, and marked so: it is not published, only its ground in law and the reason are. Please do not pass it on outside the committee.",
};

type Told = MinutesOfMeeting["meeting"];

const openingOf = (meeting: Told, language: Language): string =>
  meeting.stage === "minutes-published"
    ? say(published, language, { heldOn: meeting.heldOn, publishedOn: meeting.minutesPublishedOn })
    : say(opening, language, { heldOn: meeting.heldOn });

const notes = ({ stage, minutesSentOn, enrichmentEnds, minutes }: Told, language: Language): readonly Block[] => [
  {
    block: "note",
    text: say(stage === "minutes-published" ? over : enrichment, language, {
      until: enrichmentEnds,
      sentOn: minutesSentOn,
    }),
  },
  ...(minutes.items.some(({ withheld }) => withheld) ? [{ block: "note", text: say(secrecy, language) } as const] : []),
];

/** The minutes of a meeting, whole, to a member who may enrich them, or whom they reach after that (G5.5, G5.6). */
export const minutesOfMeeting = ({ meeting }: MinutesOfMeeting, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const days = { heldOn: meeting.heldOn };
  const { items } = meeting.minutes;
  return {
    language,
    subject: say(subject, language, days),
    title: say(title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: openingOf(meeting, language) },
      ...notes(meeting, language),
      ...wayTo("contribution", post.links, language),
      ...cautionOn("minutes", post.links, language),
      meetingAtDesk(meeting.id, post, language),
      meetingFacts(openOf(meeting), language),
      ...participantLines(meeting, language),
      ...meeting.agenda.flatMap((agenda, index) =>
        minutesLines({ number: index + 1, agenda, item: items[index] ?? {} }, language),
      ),
    ]),
    foot: recordLines(meeting.id, post, language),
  };
};
