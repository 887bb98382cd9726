import type { CivilDate } from "#calendar/civil-date";
import { rowOf } from "#committee/duties";
import type { DutyChange } from "#committee/kernel/duty";
import type { Known } from "#committee/kernel/known";
import { type Owed, type Owes, owedIn } from "#committee/kernel/owing";

/** What happened to a matter's deadlines: what it owed before, what after, by which act and on which day. */
type Happened = Readonly<{
  about: string;
  known: Known;
  edition: CivilDate;
  act: string;
  day: CivilDate;
  before: Owes;
  after: Owes;
}>;

const opened = ({ about, known, edition, day }: Happened, { name, from, on }: Owed, movedFrom?: CivilDate) =>
  ({
    change: "opened",
    day,
    duty: { name, about, ...known, edition, from, on, ...(movedFrom && { movedFrom }) },
  }) as const;

const ended = ({ about, act, day }: Happened, { name, on }: Owed): DutyChange => ({
  change: rowOf(name).metBy.includes(act) ? "met" : "lapsed",
  day,
  duty: { name, about, on },
});

const kept = (happened: Happened, was: Owed, is: Owed): readonly DutyChange[] => {
  const { about, day } = happened;
  const duty = { name: was.name, about, on: was.on };
  if (was.on !== is.on) return [{ change: "moved", day, duty, to: is.on }, opened(happened, is, was.on)];
  return was.missedOn === is.missedOn ? [] : [{ change: "missed", day, duty }];
};

/** Counted from another day to the same last day, it is the same duty still: what is opened anew doesn't lapse. */
const changed = (happened: Happened, was: Owed): readonly DutyChange[] => {
  const is = owedIn(happened.after, was.name);
  if (is?.from === was.from) return kept(happened, was, is);
  return is?.on === was.on ? [] : [ended(happened, was)];
};

/** What the board of duties is told of an act, in the same transaction: what it opened, met, missed, moved or let lapse. */
export const dutyChanges = (happened: Happened): readonly DutyChange[] => {
  const { before, after } = happened;
  const begun = after.filter(({ name, from }) => owedIn(before, name)?.from !== from);
  return [...before.flatMap((was) => changed(happened, was)), ...begun.map((owed) => opened(happened, owed))];
};
