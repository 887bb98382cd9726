import { afterAll, expect, jest, test } from "@jest/globals";
import { ulid } from "ulid";
import { Instant, instantOf } from "#calendar/civil-date";
import type { Owed } from "#committee/entail";
import { outboxName } from "#secretariat/dynamo-outbox";
import { dynamoRegister } from "#secretariat/dynamo-register";
import { stamped } from "#secretariat/shapes";
import { startInbox } from "../rigs/inbox.ts";
import { kept } from "../rigs/kept.ts";
import { officeAt } from "../rigs/office.ts";
import { carryingOutOf, carryOutOfficeBy, namesOwed, self, wakeFor } from "../rigs/outbox.ts";
import { startRings } from "../rigs/rings.ts";
import { clientOf, newTable } from "../rigs/table.ts";
import { wideSpace, writeItems } from "../rigs/wide-space.ts";
import { type Fate, mortally } from "./mortal.ts";

const ASSOCIATIONS = 53;
const START = "2026-12-07T09:00:00.000Z";
let instant = START;
const at = () => instant;
const later = (seconds: number): void => {
  instant = instantOf(Date.parse(instant) + seconds * 1_000);
};

jest.setTimeout(1_800_000);
const [inbox, rings, table] = await Promise.all([startInbox(), startRings(at), newTable()]);
afterAll(() => Promise.all([inbox.stop(), rings.stop()]));
const register = dynamoRegister(table);

const [opensAt, closesAt] = [Instant.parse("2026-12-10T09:00:00.000Z"), Instant.parse("2027-01-10T09:00:00.000Z")];
const owed: Owed = {
  ...{ matter: `CALL#${ulid()}`, page: 1, head: "", at: Instant.parse(START) },
  letters: [
    {
      ...{ letter: "call-announced", to: "associations", call: { id: ulid(), title: { ar: "نداء" } } },
      ...{ seats: 3, opensAt, closesAt },
    },
  ],
};

await wideSpace(table, officeAt(table, at), ASSOCIATIONS);
await writeItems(table, [stamped(table, { pk: "OUTBOX", sk: outboxName(owed), owed })]);
const { restore } = await kept(table);
const world = mortally(() => ({ dynamo: clientOf(1), ses: inbox.clientOf(), scheduler: rings.clientOf() }), table.name);

const carry = (event: unknown) =>
  world.live((reach) => carryingOutOf(carryOutOfficeBy({ at, ...reach }).office)(event));

/** The stream hands its record on until it is taken; then the clock calls where it was asked to, and at last the hour. */
const live = async (fate?: Fate) => {
  await Promise.all([restore(), inbox.clear()]);
  for (const schedule of rings.book.all()) rings.book.strike(schedule);
  instant = START;
  world.begin(fate);
  const record = wakeFor([outboxName(owed)]);
  const isTaken = (answer: Awaited<ReturnType<typeof carry>>) =>
    answer !== "died" && answer.batchItemFailures.length === 0;
  while (!isTaken(await carry(record))) later(60);
  const calls = rings.book.all().filter(({ Target }) => Target.Arn === self);
  later(120);
  if (calls.length > 0) await carry({});
  const effects = [...world.trail];
  later(3_600);
  await carry({});
  const letters = await inbox.letters();
  const to = new Set(letters.map(({ destination }) => destination.to.join()));
  return { effects, letters: letters.length, reached: to.size, owed: await namesOwed(register) };
};

const whole = await live();

test("when nothing dies, each is written to once, by two wakes", () => {
  expect(whole).toMatchObject({ letters: ASSOCIATIONS, reached: ASSOCIATIONS, owed: [] });
  expect(whole.effects.filter((operation) => operation === "POST /schedules")).toHaveLength(1);
});

/** Of what is alike a few steps, and each around the handing over and after it. */
const steps = Array.from({ length: whole.effects.length }, (_, index) => index + 1).filter(
  (step) => step % 40 === 1 || step > whole.effects.length - 10,
);

test.each(steps.flatMap((step) => [[step, "crash-before"] as const, [step, "crash-after"] as const]))(
  "dead at step %i, %s: each is written to, and at most those doubled that were on their way at once",
  async (step, what) => {
    const { letters, reached, owed: left } = await live({ at: step, what });
    expect({ reached, left }).toEqual({ reached: ASSOCIATIONS, left: [] });
    expect(letters).toBeLessThanOrEqual(ASSOCIATIONS + 10);
  },
);
