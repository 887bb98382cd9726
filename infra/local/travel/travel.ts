import { setTimeout as pause } from "node:timers/promises";
import { cameRound, type Rule, scheduledEvent } from "#infra/local/events/rules";
import { type Clock, DAY, HOUR } from "#infra/local/ground/clock";
import { nextRing, type Ringing, ringDue } from "#infra/local/schedules/rings";
import type { Reader } from "#infra/local/table/streams";
import { createTurns } from "#infra/local/travel/turns";

/** A moment at which time stood still, and the schedules that rang then. */
type Stop = Readonly<{ at: string; rang: readonly string[] }>;
export type Travelled = Readonly<{
  clock: Clock;
  ringing: Ringing;
  rules: readonly Rule[];
  readers: readonly Reader[];
  /** How many events are being worked on. */
  running: () => number;
  region: string;
}>;
export type Traveller = Readonly<{
  /** What the passing of time brings by itself, since it was last looked at. */
  tick: () => Promise<void>;
  /** Hands on what stands on the streams. */
  read: () => Promise<void>;
  /** Goes forwards to an instant, by every ring, every seven in the morning and the end. */
  travel: (to: number) => Promise<readonly Stop[]>;
}>;

/** Of the hours of a day the one that is stopped at without a ring: the day before has ended, and people find their letters. */
const MORNING = 7 * HOUR;

const pass = async ({ readers }: Travelled): Promise<number> => {
  const counts = await Promise.all(readers.map((reader) => reader.pass()));
  return counts.reduce((sum, count) => sum + count, 0);
};

/** Waits until the streams are read to their end and nothing is being worked on. */
const drain = async (world: Travelled): Promise<void> => {
  while (world.running() > 0 || (await pass(world)) > 0) await pause(5);
};

const wake = async ({ ringing, clock, region }: Travelled, rules: readonly Rule[]): Promise<void> => {
  const targets = rules.flatMap((rule) => rule.targets.map((target) => ({ ...target, rule: rule.arn })));
  const event = (input: string | undefined, rule: string): unknown =>
    input === undefined ? scheduledEvent(rule, clock.now(), region) : JSON.parse(input);
  await Promise.all(targets.map(({ arn, input, rule }) => ringing.invoke(arn, event(input, rule))));
};

const stopHere = async (world: Travelled): Promise<Stop> => {
  const at = new Date(world.clock.now()).toISOString();
  const rang = await ringDue(world.ringing);
  await wake(world, world.rules);
  await drain(world);
  return { at, rang };
};

const nextStop = ({ clock, ringing }: Travelled, to: number): number => {
  const morning = (Math.floor((clock.now() - MORNING) / DAY) + 1) * DAY + MORNING;
  return Math.min(to, morning, nextRing(ringing));
};

const journey = async (world: Travelled, to: number): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  await drain(world);
  while (world.clock.now() < to) {
    world.clock.moveTo(nextStop(world, to));
    stops.push(await stopHere(world));
  }
  return stops;
};

export const createTraveller = (world: Travelled): Traveller => {
  let looked = world.clock.now();
  const inTurn = createTurns();
  const look = async (): Promise<void> => {
    const [from, to] = [looked, world.clock.now()];
    looked = to;
    await ringDue(world.ringing);
    await wake(
      world,
      world.rules.filter((rule) => cameRound(rule, from, to)),
    );
  };
  const go = async (to: number): Promise<readonly Stop[]> => {
    const stops = await journey(world, to);
    looked = world.clock.now();
    return stops;
  };
  return {
    tick: () => inTurn(look),
    read: () => inTurn(async () => void (await pass(world))),
    travel: (to) => inTurn(() => go(to)),
  };
};
