import { type Instant, instantOf } from "#calendar/civil-date";
import { AT_A_LOOK, LOT } from "#committee/imports/bounds";
import type { Import, ImportPart, Row, UnderWay, WaitingRow } from "#committee/imports/import";
import { besideList, countsOf } from "#committee/imports/parts";
import type { Circumstances, Decision } from "#committee/kernel/decision";

/** Between two looks at one list, in milliseconds. */
const A_WHILE = 60_000;

const isWaiting = (row: Row): row is WaitingRow => row.outcome === "waiting";

/** The rows of a part that are taken next, in one transaction. */
export const lotIn = ({ rows }: ImportPart): readonly WaitingRow[] => rows.filter(isWaiting).slice(0, LOT);

/** What became of a lot: an association that is there, or stands further up in the list, is known and not taken again. */
const outcomesOf = (lot: readonly WaitingRow[], known: ReadonlySet<string>): readonly Exclude<Row, WaitingRow>[] =>
  lot.map(({ row, id }, place) => {
    const isThere = known.has(id) || lot.slice(0, place).some((other) => other.id === id);
    return { row, outcome: isThere ? "known" : "imported", id };
  });

const countedWith = (counts: Import["counts"], done: readonly Row[]): Import["counts"] => {
  const { imported, known } = countsOf(done);
  return {
    ...counts,
    waiting: counts.waiting - done.length,
    imported: counts.imported + imported,
    known: counts.known + known,
  };
};

const doneOf = ({ imported, known }: Import["counts"]): number => imported + known;

/** When the list goes on: at once, or in a while once enough was taken at this look. */
const goesOn = (before: UnderWay, after: Import["counts"], instant: Instant): Instant => {
  const looks = [doneOf(before.counts), doneOf(after)].map((done) => Math.floor(done / AT_A_LOOK));
  return looks[0] === looks[1] ? instant : instantOf(Date.parse(instant) + A_WHILE);
};

const stateAfter = (
  { stage: _, next, goesOnAt: __, ...before }: UnderWay,
  on: Readonly<{ counts: Import["counts"]; isPartDone: boolean; goesOnAt: Instant; instant: Instant }>,
): Import => {
  const { counts, isPartDone, goesOnAt, instant } = on;
  return counts.waiting === 0
    ? { ...before, stage: "finished", counts, finishedAt: instant }
    : { ...before, stage: "under-way", counts, next: isPartDone ? next + 1 : next, goesOnAt };
};

type On = Readonly<{ part: ImportPart; known: ReadonlySet<string> }>;

/**
 * Takes the next rows of a list: which associations are to be made, and what is kept of the part, of whose done rows nothing stays
 * but their number, their association and what became of them.
 */
export const takeLot = (
  list: UnderWay,
  { part, known }: On,
  { instant }: Pick<Circumstances, "instant">,
): Readonly<{ decision: Decision<Import>; taken: readonly WaitingRow[] }> => {
  const lot = lotIn(part);
  const outcomes = outcomesOf(lot, known);
  const done = new Map(outcomes.map((row) => [row.row, row]));
  const rows = part.rows.map((row) => done.get(row.row) ?? row);
  const counts = countedWith(list.counts, outcomes);
  const goesOnAt = goesOn(list, counts, instant);
  const { imported, known: met } = countsOf(outcomes);
  return {
    taken: lot.filter((_, place) => outcomes[place]?.outcome === "imported"),
    decision: {
      state: stateAfter(list, { counts, isPartDone: !rows.some(isWaiting), goesOnAt, instant }),
      page: { act: "rows-taken", rules: ["G2.5"], facts: { imported, known: met } },
      letters: [],
      beside: [besideList(list.next, { rows })],
    },
  };
};
