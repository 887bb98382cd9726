import { waitBefore } from "#functions/desk/browser/patience";

/** What came of sending what was typed: it is saved, it can't be taken as it is, or the line was lost on the way. */
export type Sent = Readonly<{ savedAt: string; says: string } | { refused: string }> | "lost";

type Saving = Readonly<{
  /** What stands in the form now. */
  read: () => string;
  send: (typed: string) => Promise<Sent>;
  /** Tells what came of it, and whether what stands in the form now is what was sent. */
  tell: (sent: Sent, isAll: boolean) => void;
  /** Does something later; gives the way to call that off. */
  later: (milliseconds: number, act: () => void) => () => void;
}>;

/** How long no key is touched before what was typed is sent, in milliseconds. */
const PAUSE = 1_500;

const isSaved = (sent: Sent): boolean => sent !== "lost" && "savedAt" in sent;

/** Saves what is typed, as it is typed: never twice at once, and again until it is there. */
export const createSaving = ({ read, send, tell, later }: Saving) => {
  let last = read();
  let misses = 0;
  let under: Promise<void> | undefined;
  let rests = false;
  let callOff = (): void => {};
  const plan = (milliseconds: number): void => {
    callOff();
    callOff = later(milliseconds, () => void save());
  };
  /** Tells what came of a save; gives whether there is more to be saved at once. */
  const taken = (sent: Sent, typed: string): boolean => {
    if (isSaved(sent)) last = typed;
    const isAll = read() === last;
    tell(sent, isAll);
    misses = sent === "lost" ? misses + 1 : 0;
    if (sent === "lost") plan(waitBefore(misses));
    return isSaved(sent) && !isAll;
  };
  const run = async (): Promise<void> => {
    const typed = read();
    if (rests || typed === last) return;
    if (taken(await send(typed), typed)) await run();
  };
  const save = (): Promise<void> => {
    callOff();
    under ??= run().finally(() => {
      under = undefined;
    });
    return under;
  };
  return {
    save,
    /** Something was typed. */
    typed: () => {
      rests = false;
      plan(PAUSE);
    },
    /** The form goes by another way: nothing is saved until something is typed again. */
    rest: () => {
      rests = true;
      callOff();
    },
    isUnderway: () => under !== undefined,
  };
};
