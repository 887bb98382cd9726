import type { Clock } from "#infra/local/ground/clock";

/** What was given up after its last try, as it would lie in the queue that the template names. */
type DeadLetter = Readonly<{ queue: string; at: string; body: unknown; fault: string }>;
export type DeadLetters = Readonly<{
  bury: (letter: Omit<DeadLetter, "at">) => void;
  all: () => readonly DeadLetter[];
}>;

export const createDeadLetters = (clock: Clock): DeadLetters => {
  const letters: DeadLetter[] = [];
  return {
    bury: (letter) => void letters.push({ ...letter, at: new Date(clock.now()).toISOString() }),
    all: () => letters,
  };
};
