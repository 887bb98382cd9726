import type { JustificationDisputed } from "#committee/memberships/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import { matterAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { asTyped, dayFact, inWords, typedFact } from "#letters/kernel/runs";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "رأيكم مطلوب بشأن مبرر غياب جمعية عن لجنة الإشراف، قبل نهاية يوم {until}",
    fr: "Votre avis est attendu sur une absence au comité de pilotage, au plus tard le {until}",
    en: "Your answer is asked for on an absence from the steering committee, by {until}",
  },
  title: { ar: "مبرر غياب متنازع فيه", fr: "Justification contestée", en: "A disputed justification" },
  tells: {
    ar: "تحية طيبة وبعد، قدمت الجمعية المذكورة أدناه مبررا لغيابها عن اجتماع لجنة الإشراف، ونازعت فيه كتابة اللجنة للسبب المبين. ووفق القراءة المعتمدة للمادة 12 من الدليل، يبت فيه باقي أعضاء المجتمع المدني في اللجنة.",
    fr: "Madame, Monsieur, l’association désignée ci-après a justifié son absence à une réunion du comité de pilotage, et le secrétariat conteste cette justification pour le motif indiqué. Selon la lecture retenue de l’article 12 du guide, il revient aux autres membres de la société civile du comité de trancher.",
    en: "The association named below justified its absence from a meeting of the steering committee, and the secretariat disputes this for the reason given. As article 12 of the guide is read here, it is for the committee’s other civil-society members to settle.",
  },
  asks: {
    ar: "المرجو أن تفيدوا في مكتب اللجنة، إلى غاية نهاية يوم {until}، هل الغياب مبرر في رأيكم. ولا يُعد غير مبرر إلا إذا رأى ذلك أكثر من نصف هؤلاء الأعضاء.",
    fr: "Veuillez dire au bureau du comité, jusqu’à la fin du {until}, si l’absence est à votre avis justifiée. Elle n’est tenue pour injustifiée que si plus de la moitié de ces membres le disent.",
    en: "Please say at the desk, until the end of {until}, whether you find the absence justified. It is held unjustified only if more than half of these members say so.",
  },
  association: { ar: "الجمعية", fr: "Association", en: "Association" },
  meeting: { ar: "تاريخ الاجتماع", fr: "Date de la réunion", en: "Day of the meeting" },
  reason: { ar: "سبب المنازعة", fr: "Motif de la contestation", en: "Why it is disputed" },
  says: { ar: "ما تقوله الجمعية", fr: "Ce que dit l’association", en: "What the association says" },
} as const satisfies Record<string, Text>;

const factsOf = ({ seat, absence, reason }: JustificationDisputed, language: Language) => [
  { name: say(words.association, language), value: asTyped(seat.body, language) },
  dayFact(words.meeting, absence.heldOn, language),
  typedFact(words.reason, reason, language),
];

/** To civil society's other members, that a disputed justification is theirs to settle (G12.4). */
export const justificationDisputed = (letter: JustificationDisputed, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { seat, until } = letter;
  const matter = `SEAT#${seat.id}`;
  const says = sayWords(letter.says, language);
  return {
    language,
    subject: say(words.subject, language, { until }),
    title: say(words.title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(words.tells, language) },
      { block: "facts", facts: factsOf(letter, language) },
      { block: "passage", title: [inWords(say(words.says, language), language)], ...says },
      { block: "note", text: say(words.asks, language, { until }) },
      matterAtDesk(matter, post, language),
    ]),
    foot: matterLines(matter, post, language),
  };
};
