import type { DeadlinesMoved } from "#committee/duties/letters";
import type { Contact } from "#committee/people/people";
import { matterAtDesk } from "#letters/kernel/desk-address";
import type { Block, Line, Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { asTyped, inWords } from "#letters/kernel/runs";
import { deadlineWords } from "#wording/deadlines";
import { measuresOf } from "#wording/known";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "تغير آجال اجتماع لجنة الإشراف: {heldOn}",
    fr: "Échéances déplacées pour la réunion du comité de pilotage\u00a0: {heldOn}",
    en: "Deadlines moved for the steering committee’s meeting: {heldOn}",
  },
  subjectNamed: {
    ar: "تغير آجال في أشغال لجنة الإشراف",
    fr: "Échéances déplacées dans les travaux du comité de pilotage",
    en: "Deadlines moved in the steering committee’s work",
  },
  title: {
    ar: "تغيرت آجال على إثر تعديل رزنامة العطل",
    fr: "Des échéances se déplacent avec le calendrier des jours fériés",
    en: "Deadlines have moved with the calendar of holidays",
  },
  tells: {
    ar: "عُدّلت رزنامة عطل الإدارة، وأعيد احتساب الآجال الجارية المرتبطة باجتماع لجنة الإشراف ليوم {heldOn}. وما انقضى من الآجال قبل ذلك يبقى على ما حُكم به في حينه.",
    fr: "Le calendrier des jours fériés de l’administration a changé, et les délais en cours de la réunion du comité de pilotage du {heldOn} ont été recalculés. Ce qui était échu auparavant reste tel qu’il a été jugé alors.",
    en: "The calendar of the administration’s holidays has changed, and the running deadlines of the steering committee’s meeting of {heldOn} were counted anew. What had passed before stays as it was judged then.",
  },
  tellsNamed: {
    ar: "عُدّلت رزنامة عطل الإدارة، وأعيد احتساب الآجال الجارية المرتبطة بما يلي: {title}. وما انقضى من الآجال قبل ذلك يبقى على ما حُكم به في حينه.",
    fr: "Le calendrier des jours fériés de l’administration a changé, et les délais en cours ont été recalculés pour ce qui suit\u00a0: {title}. Ce qui était échu auparavant reste tel qu’il a été jugé alors.",
    en: "The calendar of the administration’s holidays has changed, and running deadlines were counted anew for this: {title}. What had passed before stays as it was judged then.",
  },
  moves: { ar: "الآجال التي تغيرت", fr: "Échéances déplacées", en: "What has moved" },
  move: {
    ar: "{name}: {is} عوض {was}",
    fr: "{name}\u00a0: {is} au lieu de {was}",
    en: "{name}: {is} instead of {was}",
  },
  days: { ar: "ما تغير في الرزنامة", fr: "Ce qui a changé au calendrier", en: "What has changed in the calendar" },
} as const satisfies Record<string, Text>;

const changes: Readonly<Record<DeadlinesMoved["days"][number]["change"], Text>> = {
  projected: { ar: "{date}، عطلة متوقعة: ", fr: "{date}, jour férié prévu\u00a0: ", en: "{date}, holiday expected: " },
  announced: {
    ar: "{date}، عطلة أُعلن عنها: ",
    fr: "{date}, jour férié annoncé\u00a0: ",
    en: "{date}, holiday announced: ",
  },
  removed: {
    ar: "{date}، لم يعد يوم عطلة: ",
    fr: "{date}, jour qui n’est plus férié\u00a0: ",
    en: "{date}, no longer a holiday: ",
  },
};

const movesOf = ({ moves }: DeadlinesMoved, language: Language): readonly Line[] =>
  moves.map(({ name, was, is }) => [
    inWords(say(words.move, language, { name: say(deadlineWords[name].name, language), was, is }), language),
  ]);

const daysOf = ({ days }: DeadlinesMoved, language: Language): readonly Line[] =>
  days.map(({ date, name, change }) => [
    inWords(say(changes[change], language, { date }), language),
    asTyped(name, language),
  ]);

const linesUnder = (title: Text, lines: readonly Line[], language: Language): readonly Block[] =>
  lines.length === 0 ? [] : [{ block: "lines", title: say(title, language), lines }];

/** To those concerned, that last days of a matter have moved with the calendar: from when to when, and why (G5.4 to G5.6). */
export const deadlinesMoved = (letter: DeadlinesMoved, { language }: Contact, post: Post): Message => {
  const { about, title } = letter;
  const known = measuresOf(letter, language);
  return {
    language,
    subject: say(title ? words.subjectNamed : words.subject, language, known),
    title: say(words.title, language),
    body: [
      { block: "note", text: say(title ? words.tellsNamed : words.tells, language, known) },
      ...linesUnder(words.moves, movesOf(letter, language), language),
      ...linesUnder(words.days, daysOf(letter, language), language),
      matterAtDesk(about, post, language),
    ],
    foot: matterLines(about, post, language),
  };
};
