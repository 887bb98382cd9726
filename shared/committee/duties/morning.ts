import { rowOf } from "#committee/duties";
import { isPublic } from "#committee/duties/board";
import type { KeptDiary } from "#committee/duties/diary";
import { type Besides, digestOn } from "#committee/duties/digest";
import type { Deadline, Reminders } from "#committee/duties/letters";
import { type Reminding, remindersOn } from "#committee/duties/reminding";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Duty, DutyChange } from "#committee/kernel/duty";
import type { Audience } from "#committee/kernel/duty-row";
import { knownOf } from "#committee/kernel/known";

/** What a morning's diary is written from: the duties to come and, on the first working day of a week, what its digest tells beside them. */
export type Morning = Readonly<{ duties: readonly Duty[]; week: Besides | undefined }>;

type Page = Decision<KeptDiary>["page"];

const deadlinesFor = (told: readonly Reminding[], audience: Audience): readonly Deadline[] =>
  told
    .filter(({ duty: { name } }) => rowOf(name).reminds.who.includes(audience))
    .map(({ duty: { name, about, edition, on, ...duty } }) => ({ name, about, ...knownOf(duty), edition, on }));

/** One letter a person: those of the secretariat who are members find in theirs what the other members are reminded of. */
const lettersFor = (
  told: readonly Reminding[],
  { duties, week }: Morning,
  { today }: Circumstances,
): readonly Reminders[] => {
  const toMembers = deadlinesFor(told, "members");
  const digest = week && digestOn(duties, week, today);
  const reminders = deadlinesFor(told, "secretariat");
  return [
    { letter: "reminders", to: "secretariat", reminders, toMembers, digest },
    ...(toMembers.length > 0
      ? [{ letter: "reminders", to: "other-members", reminders: toMembers, toMembers: [] } as const]
      : []),
  ];
};

/** Anyone may read the diary's pages: what the public reads nothing of yet, a meeting only planned, stands there as a commitment. */
const pageOf = (told: readonly Reminding[], { week }: Morning): Page => {
  const [open, hidden] = [told.filter(({ duty }) => isPublic(duty)), told.filter(({ duty }) => !isPublic(duty))];
  return {
    act: told.length > 0 ? "reminders-sent" : "digest-sent",
    rules: [...new Set(told.map(({ duty: { name } }) => rowOf(name).rule))],
    facts: {
      digest: week !== undefined,
      ...Object.fromEntries(open.map(({ duty: { about, name, on } }) => [`${about} ${name}`, on])),
    },
    reserved: Object.fromEntries(
      hidden.map(({ duty: { about, name, on } }, index) => [`${name}.${index + 1}`, `${about} ${on}`]),
    ),
  };
};

/** How many reminders are given at once, for a letter, its page and what they change to stay small. */
export const AT_ONCE = 60;

/**
 * What the diary says on a morning: all that falls on the day, and all that earlier mornings should have said, in one letter a
 * person; where that is very much, the soonest first, and it speaks again on the same morning. Each duty keeps which reminders were
 * given. Nothing where there is nothing to say.
 */
export const tellMorning = (
  kept: KeptDiary,
  morning: Morning,
  circumstances: Circumstances,
): Decision<KeptDiary> | undefined => {
  const { today } = circumstances;
  const all = remindersOn(morning.duties, circumstances);
  const told = all.slice(0, AT_ONCE);
  if (told.length === 0 && morning.week === undefined) return undefined;
  const notes = told.map(
    ({ duty: { name, about, on }, ahead }): DutyChange => ({
      change: "reminded",
      day: today,
      duty: { name, about, on },
      ahead,
    }),
  );
  return {
    state: {
      ...kept,
      lastOn: told.length < all.length ? kept.lastOn : today,
      digestOn: morning.week ? today : kept.digestOn,
    },
    page: pageOf(told, morning),
    letters: lettersFor(told, morning, circumstances),
    notes,
  };
};
