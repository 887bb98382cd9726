import { type CivilDate, daysBetween } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import type { Deadline } from "#committee/duties/letters";
import { idIn } from "#committee/kernel/matter-key";
import type { Words } from "#committee/kernel/words";
import { noticeAim } from "#guide/article-05-dates";
import { editionOn } from "#guide/editions";
import { type ReminderWords, reminderWords } from "#letters/duties/reminder-words";
import { wordsOfPlans } from "#letters/duties/reminder-words-of-plans";
import { enrichAtDesk, matterAtDesk, planAtDesk } from "#letters/kernel/desk-address";
import type { Block } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { inWords, typedFact } from "#letters/kernel/runs";
import { measuresOf } from "#wording/known";
import { type Language, type Measures, say, type Text } from "#wording/wording";

/** A reminder with the words for it. */
export type Worded = Readonly<{ deadline: Deadline; words: ReminderWords }>;

const allWords: typeof reminderWords = { ...reminderWords, ...wordsOfPlans };

/** The reminders of a letter; a deadline that nobody is reminded of has no words. */
export const worded = (deadlines: readonly Deadline[]): readonly Worded[] =>
  deadlines.flatMap((deadline) => {
    const words = allWords[deadline.name];
    return words ? [{ deadline, words }] : [];
  });

/** What a reminder's words are filled with, `left` being the days from the letter's day to the last. */
export const measuresFor = (deadline: Deadline, { writtenAt }: Post, language: Language): Measures => ({
  ...measuresOf(deadline, language),
  on: deadline.on,
  left: daysBetween(civilDateAt(writtenAt), deadline.on),
});

/** G5.3, the stricter reading in clear days: the day before the last is what the secretariat aims at. */
const aims = {
  ahead: {
    ar: "إذا وُجِّهت في أجل أقصاه {aim}، احتُرم الأجل ولو احتُسبت أيامه كاملة.",
    fr: "Envoyée au plus tard le {aim}, elle respecte le délai même compté en jours francs.",
    en: "Sent by {aim}, it leaves the time that the article asks for counted in clear days too.",
  },
  today: {
    ar: "يُستحسن توجيهها اليوم، حتى يُحترم الأجل ولو احتُسبت أيامه كاملة.",
    fr: "Il convient de l’envoyer aujourd’hui, afin que le délai soit respecté même compté en jours francs.",
    en: "It should go today, so that the time holds counted in clear days too.",
  },
  past: {
    ar: "يتعين توجيهها اليوم، وإلا وجب تأجيل الاجتماع.",
    fr: "Elle doit partir aujourd’hui\u00a0; à défaut, la réunion devra être reportée.",
    en: "It must go today, or the meeting will have to be moved.",
  },
} as const satisfies Record<string, Text>;

const aimFor = (aim: CivilDate, today: CivilDate): Text => {
  if (aim === today) return aims.today;
  return aim > today ? aims.ahead : aims.past;
};

const asksOf = ({ deadline, words }: Worded, { writtenAt }: Post, language: Language): readonly Block[] => {
  if (deadline.name === "notice" && deadline.heldOn) {
    const aim = noticeAim(deadline.heldOn, editionOn(deadline.edition));
    return [{ block: "paragraph", text: say(aimFor(aim, civilDateAt(writtenAt)), language, { aim }) }];
  }
  return words.asks ? [{ block: "paragraph", text: say(words.asks, language) }] : [];
};

const about: Text = { ar: "الموضوع", fr: "Objet", en: "About" };

/** The matter of a deadline, where people know it by a name. */
const factsOf = (title: Words, language: Language): Block => ({
  block: "facts",
  facts: [typedFact(about, title, language)],
});

/** Where what a deadline asks for is done. */
const placeOf = (deadline: Deadline, post: Post, language: Language): Block => {
  switch (deadline.name) {
    case "next-meeting":
      return planAtDesk(post, language);
    case "enrichment":
      return enrichAtDesk(idIn(deadline.about), post, language);
    default:
      return matterAtDesk(deadline.about, post, language);
  }
};

/** What one reminder says, under a title of its own where it isn't the letter's: the last day, what is to be done, and where. */
export const reminderLines = (one: Worded, titled: boolean, post: Post, language: Language): readonly Block[] => {
  const measures = measuresFor(one.deadline, post, language);
  const title = inWords(say(one.words.title, language, measures), language);
  return [
    ...(titled ? [{ block: "heading", line: [title] } as const] : []),
    { block: "note", text: say(one.words.tells, language, measures) },
    ...(one.deadline.title ? [factsOf(one.deadline.title, language)] : []),
    ...asksOf(one, post, language),
    placeOf(one.deadline, post, language),
  ];
};
