import type { DynamoDBBatchResponse } from "aws-lambda";
import * as z from "zod/mini";
import { instantOf } from "#calendar/civil-date";
import { deliver } from "#functions/deliver";
import { inTurn } from "#functions/in-turn";
import { type CarryOutOffice, carryOutOffice, lazily } from "#functions/secretariat";
import type { Owed } from "#secretariat/register";

const Woken = z.object({
  Records: z._default(
    z.array(
      z.object({
        dynamodb: z.object({ SequenceNumber: z.string(), Keys: z.object({ sk: z.object({ S: z.string() }) }) }),
      }),
    ),
    [],
  ),
});

/** How long, in milliseconds, what is owed is left to the wake that it made. */
const PATIENCE = 60_000;

/** A ring for an instant that has passed is set a little ahead: the clock takes no other. */
const ringFor = ({ ring, matter }: Owed, { clock, now }: CarryOutOffice): Promise<void> => {
  if (ring === undefined) return Promise.resolve();
  const soon = instantOf(Date.parse(now()) + PATIENCE);
  return clock.ring(ring > soon ? ring : soon, matter);
};

const markFor = async ({ documents = [], matter }: Owed, { marks, draw }: CarryOutOffice): Promise<void> =>
  marks.make(documents, draw.id(), matter);

/** Does what a page owes and strikes it out; what could not be done stays owed. Done twice, nothing doubles. */
const discharge = async (office: CarryOutOffice, owed: Owed): Promise<boolean> => {
  await ringFor(owed, office);
  await markFor(owed, office);
  const delivered = await Promise.all(owed.letters.map((letter) => deliver(office, owed, letter)));
  const done = delivered.every(Boolean);
  if (done) await office.register.settle(owed);
  const { matter, page, documents, ring } = owed;
  office.log.info(done ? "carried out" : "left owing", { matter, page, documents, ring });
  return done;
};

/** Whether it is done; a fault is told and left to the next try. */
const tried = (office: CarryOutOffice, attempt: () => Promise<boolean>): Promise<boolean> =>
  attempt().catch((error: unknown) => {
    office.log.error("not carried out", { error });
    return false;
  });

const dischargeUnder = async (office: CarryOutOffice, name: string): Promise<boolean> => {
  const owed = await office.register.owedUnder(name);
  return owed === undefined || discharge(office, owed);
};

/** What an earlier wake left: owed for longer than the wake it made should have taken. */
const leftovers = async ({ register, now }: CarryOutOffice): Promise<readonly Owed[]> => {
  const patience = instantOf(Date.parse(now()) - PATIENCE);
  return (await register.owed()).filter(({ at }) => at < patience);
};

/** Woken by the outbox (its stream) or by the hour: carries out what is new, then what was left. */
export const carryOut =
  (office: CarryOutOffice) =>
  async (event: unknown): Promise<DynamoDBBatchResponse> => {
    const woken = Woken.parse(event).Records.map(({ dynamodb }) => dynamodb);
    const outcomes = await inTurn(woken, async ({ SequenceNumber, Keys }) =>
      (await tried(office, () => dischargeUnder(office, Keys.sk.S))) ? [] : [{ itemIdentifier: SequenceNumber }],
    );
    await inTurn(await leftovers(office), (owed) => tried(office, () => discharge(office, owed)));
    return { batchItemFailures: outcomes.flat() };
  };

export const handler = lazily(carryOutOffice, carryOut);
