import type { ProposalDeclined } from "#committee/meetings/letters";
import type { Proposed } from "#committee/meetings/proposed";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import type { Fact, Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { recordLines } from "#letters/kernel/record-lines";
import { dayFact, typedFact } from "#letters/kernel/runs";
import { type Language, say, type Text } from "#wording/wording";

const subject: Text = {
  ar: "الجواب عن مقترحكم بشأن اجتماع لجنة الإشراف: {heldOn}",
  fr: "Réponse à votre proposition pour la réunion du comité de pilotage\u00a0: {heldOn}",
  en: "Answer to your proposal for the steering committee’s meeting: {heldOn}",
};

const title: Text = {
  ar: "تعذر قبول مقترحكم",
  fr: "Votre proposition n’a pas été retenue",
  en: "Your proposal was declined",
};

const tells: Text = {
  ar: "تحية طيبة وبعد، اقترحتم، في إطار المادة 5 من الدليل، تعديلا يهم اجتماع لجنة الإشراف على ورش الحكومة المنفتحة المقرر يوم {heldOn}. ونحيطكم علما بأنه تعذر قبول هذا المقترح للسبب المبين أدناه، وتبقى الدعوة التي توصلتم بها سارية.",
  fr: "Madame, Monsieur, vous avez proposé, au titre de l’article 5 du guide, une modification concernant la réunion du comité de pilotage du gouvernement ouvert prévue le {heldOn}. Nous vous informons que cette proposition n’a pas été retenue, pour le motif indiqué ci-après. La convocation que vous avez reçue reste valable.",
  en: "Under article 5 of the guide you proposed a change to the meeting of the steering committee for open government that is called for {heldOn}. It was declined, for the reason given below. The notice that you have still stands.",
};

const names = {
  item: {
    ar: "البند المقترح إدراجه في جدول الأعمال",
    fr: "Point proposé à l’ordre du jour",
    en: "Item proposed for the agenda",
  },
  day: { ar: "الموعد المقترح", fr: "Date proposée", en: "Day proposed" },
  why: { ar: "سبب اقتراحه", fr: "Motif de la proposition", en: "Why it was proposed" },
  reason: { ar: "سبب عدم القبول", fr: "Motif du rejet", en: "Why it was declined" },
} as const satisfies Record<string, Text>;

const proposedFacts = (proposed: Proposed, language: Language): readonly Fact[] =>
  proposed.change === "agenda"
    ? [typedFact(names.item, proposed.title, language)]
    : [dayFact(names.day, proposed.heldOn, language), typedFact(names.why, proposed.reason, language)];

/** To a member, that what they proposed is declined, with the reason (G5.4). */
export const proposalDeclined = (
  { meeting, proposed, reason }: ProposalDeclined,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  const days = { heldOn: meeting.heldOn };
  const facts = [...proposedFacts(proposed, language), typedFact(names.reason, reason, language)];
  return {
    language,
    subject: say(subject, language, days),
    title: say(title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(tells, language, days) },
      { block: "facts", facts },
    ]),
    foot: recordLines(meeting.id, post, language),
  };
};
