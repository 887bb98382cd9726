import type { DeadLetters } from "#infra/local/events/dead-letters";
import type { Invoke } from "#infra/local/functions/function";
import type { Clock } from "#infra/local/ground/clock";
import type { ScheduleBook } from "#infra/local/schedules/book";
import { retryAt, type Schedule } from "#infra/local/schedules/schedule";

export type Ringing = Readonly<{
  clock: Clock;
  book: ScheduleBook;
  deadLetters: DeadLetters;
  invoke: Invoke;
}>;

const nextOf = ({ State, next }: Schedule): number => (State === "ENABLED" ? (next ?? Infinity) : Infinity);

/** The instant of the next ring; Infinity when there is none. */
export const nextRing = ({ book }: Ringing): number => Math.min(...book.all().map(nextOf));

const complete = ({ book }: Ringing, { next: _, ...done }: Schedule): void =>
  done.ActionAfterCompletion === "DELETE" ? book.strike(done) : book.enter(done);

const giveUp = (ringing: Ringing, schedule: Schedule, fault: string): void => {
  const queue = schedule.Target.DeadLetterConfig?.Arn;
  if (queue) ringing.deadLetters.bury({ queue, body: schedule.Target.Input, fault });
  complete(ringing, schedule);
};

const ringOne = async (ringing: Ringing, schedule: Schedule): Promise<void> => {
  const { book, clock, invoke } = ringing;
  const outcome = await invoke(schedule.Target.Arn, JSON.parse(schedule.Target.Input ?? "{}"));
  if (!("fault" in outcome)) return complete(ringing, schedule);
  const next = retryAt(schedule, clock.now());
  if (next === undefined) return giveUp(ringing, schedule, outcome.fault);
  book.enter({ ...schedule, next, attempts: schedule.attempts + 1 });
};

/** Rings every schedule whose instant has come, and gives their names. An `at()` already past when made rings at once. */
export const ringDue = async (ringing: Ringing): Promise<readonly string[]> => {
  const now = ringing.clock.now();
  const due = ringing.book.all().filter((schedule) => nextOf(schedule) <= now);
  for (const schedule of due) await ringOne(ringing, schedule);
  return due.map(({ Name }) => Name);
};
