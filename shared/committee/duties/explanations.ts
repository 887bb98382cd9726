import { rowOf } from "#committee/duties";
import type { Told } from "#committee/duties/board";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Words, wordsByName } from "#committee/kernel/words";
import { granted, type Ruling } from "#guide/rule";

/** Whether there is anything to explain: it is late, was met late, or was missed before it came to be owed no more. */
export const mayBeExplained = ({ standing }: Told): boolean => standing === "overdue" || standing === "met-late";

type Explained = Readonly<{ duty: Told; words: Words }>;

/** Explains why a duty was missed or met late: dated, open to all, and beside the mark, which stays. There may be several. */
export const explainDuty = <State>(
  state: State,
  { duty: { name, on, about }, words }: Explained,
  { instant, today }: Circumstances,
): Ruling<Decision<State>> =>
  granted({
    state,
    page: {
      act: "duty-explained",
      rules: [rowOf(name).rule],
      facts: { duty: name, lastDay: on },
      texts: wordsByName("explanation", words),
    },
    letters: [],
    notes: [{ change: "explained", day: today, duty: { on, name, about }, explanation: { words, at: instant } }],
  });
