import { civilDateAt } from "#calendar/legal-time";
import type { Reminders } from "#committee/duties/letters";
import type { Contact } from "#committee/people/people";
import { digestLines } from "#letters/duties/digest-lines";
import { measuresFor, reminderLines, type Worded, worded } from "#letters/duties/reminder-lines";
import { toMember } from "#letters/kernel/courtesy";
import type { Block, Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { diaryLines } from "#letters/kernel/record-lines";
import { type Language, say, type Text } from "#wording/wording";

type Head = Readonly<{ subject: Text; title: Text }>;

const heads = {
  week: {
    subject: {
      ar: "الجرد الأسبوعي لآجال لجنة الإشراف: {today}",
      fr: "Point hebdomadaire des échéances du comité de pilotage\u00a0: {today}",
      en: "The week’s deadlines of the steering committee: {today}",
    },
    title: { ar: "الجرد الأسبوعي للآجال", fr: "Point hebdomadaire des échéances", en: "The week’s deadlines" },
  },
  several: {
    subject: {
      ar: "تذكير بآجال لجنة الإشراف: {today}",
      fr: "Rappel des échéances du comité de pilotage\u00a0: {today}",
      en: "Reminder of the steering committee’s deadlines: {today}",
    },
    title: { ar: "آجال قريبة", fr: "Des échéances approchent", en: "Deadlines are near" },
  },
  ofMembers: {
    subject: {
      ar: "تذكير وُجِّه إلى أعضاء لجنة الإشراف: {today}",
      fr: "Rappel adressé aux membres du comité de pilotage\u00a0: {today}",
      en: "Reminder sent to the steering committee’s members: {today}",
    },
    title: { ar: "تذكير وُجِّه إلى الأعضاء", fr: "Rappel adressé aux membres", en: "Reminder sent to the members" },
  },
} as const satisfies Record<string, Head>;

const toMembersToo: Text = {
  ar: "وُجِّه اليوم إلى الأعضاء التذكير الآتي، وهو موجه كذلك إلى من كان منكم عضوا في اللجنة.",
  fr: "Les membres reçoivent aujourd’hui le rappel qui suit\u00a0; il vaut aussi pour ceux d’entre vous qui sont membres du comité.",
  en: "The members are reminded of this today; it is meant for those of you who are members of the committee too.",
};

/** A letter that holds one reminder alone bears its title. */
const aloneIn = ({ reminders, toMembers, digest }: Reminders): Worded | undefined => {
  const [one] = worded(reminders);
  return reminders.length + toMembers.length === 1 && digest === undefined ? one : undefined;
};

const headOf = (letter: Reminders): Head => {
  if (letter.digest) return heads.week;
  return aloneIn(letter)?.words ?? (letter.reminders.length === 0 ? heads.ofMembers : heads.several);
};

const linesOf = (letter: Reminders, post: Post, language: Language): readonly Block[] => {
  const alone = aloneIn(letter) !== undefined;
  const toMembers = worded(letter.toMembers);
  return [
    ...worded(letter.reminders).flatMap((one) => reminderLines(one, !alone, post, language)),
    ...(letter.digest ? digestLines(letter.digest, post, language) : []),
    ...(toMembers.length > 0 ? [{ block: "paragraph", text: say(toMembersToo, language) } as const] : []),
    ...toMembers.flatMap((one) => reminderLines(one, true, post, language)),
  ];
};

/** All that someone is reminded of on a morning, the soonest first; to the secretariat once a week with the digest. */
export const reminders = (letter: Reminders, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { subject, title } = headOf(letter);
  const alone = aloneIn(letter);
  const measures = { today: civilDateAt(post.writtenAt), ...(alone && measuresFor(alone.deadline, post, language)) };
  const body = linesOf(letter, post, language);
  return {
    language,
    subject: say(subject, language, measures),
    title: say(title, language, measures),
    body: letter.to === "secretariat" ? body : toMember(recipient, body),
    foot: diaryLines(post, language),
  };
};
