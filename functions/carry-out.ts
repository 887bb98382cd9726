import type { Context, DynamoDBBatchResponse } from "aws-lambda";
import * as z from "zod/mini";
import { instantOf } from "#calendar/civil-date";
import type { Owed } from "#committee/entail";
import { NewerShape } from "#committee/kernel/shape";
import { deliver } from "#functions/carry-out/deliver";
import { eraseFor } from "#functions/carry-out/erase-for";
import { forgetFor } from "#functions/carry-out/forget-for";
import { keepAccount } from "#functions/carry-out/post-account";
import { readdressFor } from "#functions/carry-out/readdress";
import { inTurn } from "#functions/kernel/in-turn";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { type Outcome, worstOf } from "#functions/kernel/outcome";
import { carryOutOffice } from "#functions/secretariat/carry-out";
import { lazily } from "#functions/secretariat/lazily";
import { outboxName } from "#secretariat/dynamo-outbox";

const Woken = z.object({
  /** None at the hour. */
  Records: z.optional(
    z.array(
      z.object({
        dynamodb: z.object({ SequenceNumber: z.string(), Keys: z.object({ sk: z.object({ S: z.string() }) }) }),
      }),
    ),
  ),
});

/** How long, in milliseconds, what is owed is left to the wake that it made. */
const PATIENCE = 60_000;

/** With less time left than this, in milliseconds, no letter is begun: each may be tried several times before it is taken. */
const LAST_CALL = 30_000;

type Time = Pick<Context, "getRemainingTimeInMillis"> & Partial<Pick<Context, "awsRequestId">>;
type HasTime = () => boolean;
const endless: Time = { getRemainingTimeInMillis: () => Infinity };

/** A ring for an instant that has passed is set a little ahead: the clock takes no other. */
const ringFor = ({ ring, matter }: Owed, { clock, now }: CarryOutOffice): Promise<void> => {
  if (ring === undefined) return Promise.resolve();
  const soon = instantOf(Date.parse(now()) + PATIENCE);
  return clock.ring(ring > soon ? ring : soon, matter);
};

const markFor = async ({ documents = [], matter }: Owed, { marks, draw }: CarryOutOffice): Promise<void> =>
  marks.make(documents, draw.id(), matter);

/** Does what a page owes and strikes it out; what could not be done stays owed. Done twice, nothing doubles. */
const discharge = async (office: CarryOutOffice, owed: Owed, hasTime: HasTime): Promise<Outcome> => {
  await ringFor(owed, office);
  await markFor(owed, office);
  await readdressFor(office, owed);
  await eraseFor(office, owed);
  await forgetFor(office, owed);
  const outcome = worstOf(await inTurn(owed.letters, (letter) => deliver(office, { owed, letter }, hasTime)));
  if (outcome === "done") await office.register.settle(owed);
  const { matter, page, documents, ring } = owed;
  office.log.info(outcome === "done" ? "carried out" : "left owing", { matter, page, documents, ring });
  return outcome;
};

/**
 * What came of it, while there is time for it; a fault is told and left to the next try. What depends on something that a newer
 * release wrote is left to the hour: until that release is back, no try comes to anything, and none is to keep others waiting.
 */
const tried = async (office: CarryOutOffice, hasTime: HasTime, attempt: () => Promise<Outcome>): Promise<Outcome> => {
  if (!hasTime()) return "again";
  return attempt().catch((error: unknown) => {
    office.log.error("not carried out", { error });
    return error instanceof NewerShape ? "later" : "again";
  });
};

const dischargeUnder = async (office: CarryOutOffice, name: string, hasTime: HasTime): Promise<Outcome> => {
  const owed = await office.register.owedUnder(name);
  return owed === undefined ? "done" : discharge(office, owed, hasTime);
};

/** What earlier wakes left: owed for longer than the wake it made should have taken, and not what this one has just tried. */
const leftovers = async (
  { register, now, log }: CarryOutOffice,
  tried: readonly string[],
): Promise<readonly Owed[]> => {
  const patience = instantOf(Date.parse(now()) - PATIENCE);
  const owed = await register.owed((newer) => log.error("not carried out", { error: newer }));
  return owed.filter((owed) => owed.at < patience && !tried.includes(outboxName(owed)));
};

/** Woken by the outbox (its stream) or by the hour: carries out what is new, then what was left. */
export const carryOut =
  (office: CarryOutOffice) =>
  async (event: unknown, { getRemainingTimeInMillis }: Time = endless): Promise<DynamoDBBatchResponse> => {
    const hasTime = () => getRemainingTimeInMillis() > LAST_CALL;
    const { Records } = Woken.parse(event);
    if (Records === undefined) await keepAccount(office);
    const woken = (Records ?? []).map(({ dynamodb: { SequenceNumber, Keys } }) => ({
      SequenceNumber,
      name: Keys.sk.S,
    }));
    const outcomes = await inTurn(woken, async ({ SequenceNumber, name }) => {
      const outcome = await tried(office, hasTime, () => dischargeUnder(office, name, hasTime));
      return outcome === "again" ? [{ itemIdentifier: SequenceNumber }] : [];
    });
    const left = await leftovers(
      office,
      woken.map(({ name }) => name),
    );
    await inTurn(left, (owed) => tried(office, hasTime, () => discharge(office, owed, hasTime)));
    return { batchItemFailures: outcomes.flat() };
  };

export const handler = lazily(
  carryOutOffice,
  (office) => (event: unknown, context: Time) => carryOut(office)(event, context),
);
