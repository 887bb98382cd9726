import type { DynamoDBBatchResponse } from "aws-lambda";
import type { Owed } from "#committee/entail";
import { byUrgency, isUrgent } from "#committee/urgency";
import { discharge } from "#functions/carry-out/discharge";
import { recall } from "#functions/carry-out/rings";
import { allowanceOf, type Sending } from "#functions/carry-out/sending";
import { tried } from "#functions/carry-out/tried";
import { inLots } from "#functions/kernel/in-lots";
import type { CarryOutOffice } from "#functions/kernel/offices";
import type { Outcome } from "#functions/kernel/outcome";

/** A record of the stream: where it stands there, and under which name the outbox has what it tells of. */
export type Woken = Readonly<{ place: string; name: string }>;

/** So many pages, and so many letters, a wake does besides those that a duty waits for. */
const FEW = 50;

const quickly = (hasTime: () => boolean): Sending => ({
  hasTime,
  atOnce: 10,
  allowance: allowanceOf(FEW),
  pace: async () => undefined,
});

/** Of what no duty waits for, what a wake works on: an erasure reads much of the register, and is left to the clock's call. */
const aFew = (owed: readonly Owed[]): readonly Owed[] =>
  byUrgency(owed.filter((one) => !isUrgent(one) && one.erases === undefined)).slice(0, FEW);

/** A record and what its item owes, or what came of reading that; an item that is gone is done. */
type Read = Readonly<{ woken: Woken; owed: Owed | Outcome }>;

const isOwed = (owed: Read["owed"]): owed is Owed => typeof owed === "object";

const readUnder = async (office: CarryOutOffice, woken: Woken): Promise<Read> => ({
  woken,
  owed: (await tried(office, () => office.register.owedUnder(woken.name))) ?? "done",
});

/** What came of each record; "more" of one that was not worked on. */
const outcomesOf = async (office: CarryOutOffice, read: readonly Read[], sending: Sending) => {
  const outcomes = new Map<Owed, Outcome>();
  const owed = read.flatMap((one) => (isOwed(one.owed) ? [one.owed] : []));
  const work = (some: readonly Owed[]) =>
    inLots(some, async (one) => outcomes.set(one, await tried(office, () => discharge(office, one, sending))));
  await work(owed.filter(isUrgent));
  await work(aFew(owed));
  return read.map(({ woken, owed: one }) => ({ woken, outcome: isOwed(one) ? (outcomes.get(one) ?? "more") : one }));
};

/**
 * Carries out what is new, and of that what a duty waits for and a little more: however much comes, the next wake is soon. What is left
 * is handed over to the clock, and counts as done for the stream; what failed comes again.
 */
export const carryOutNew = async (
  office: CarryOutOffice,
  records: readonly Woken[],
  { hasTime, self }: Readonly<{ hasTime: () => boolean; self: string }>,
): Promise<DynamoDBBatchResponse> => {
  const read = await inLots(records, (woken) => readUnder(office, woken));
  const outcomes = await outcomesOf(office, read, quickly(hasTime));
  const isLeft = outcomes.some(({ outcome }) => outcome === "more");
  const handedOver = isLeft ? await tried(office, () => recall(office, self)) : undefined;
  const failed = handedOver === "again" ? ["again", "more"] : ["again"];
  const failures = outcomes.filter(({ outcome }) => failed.includes(outcome));
  return { batchItemFailures: failures.map(({ woken }) => ({ itemIdentifier: woken.place })) };
};
