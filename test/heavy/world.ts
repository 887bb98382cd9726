import { instantOf } from "#calendar/civil-date";
import { tokensOf } from "#functions/api/kernel/caller";
import { sweep } from "#functions/sweep";
import { createDeadLetters } from "#infra/local/events/dead-letters";
import { createClock } from "#infra/local/ground/clock";
import { ringDue } from "#infra/local/schedules/rings";
import { dynamoRegister } from "#secretariat/dynamo-register";
import type { Table } from "#secretariat/table";
import { startInbox } from "../rigs/inbox.ts";
import { client as audience, issuer, serveKeys } from "../rigs/issuer.ts";
import { kept } from "../rigs/kept.ts";
import { enter, officeAt, openApi, seatMembers, sweepOfficeAt } from "../rigs/office.ts";
import { carryingOutOf, carryOutOfficeBy, namesOwed, self, wakeFor } from "../rigs/outbox.ts";
import { startRings } from "../rigs/rings.ts";
import { clientOf, dropTable, newTable } from "../rigs/table.ts";
import { mortally } from "./mortal.ts";

const SEATS = 1;

let instant = "";
const at = () => instant;
export const goTo = (to: string): void => {
  instant = to;
};
export const nowIs = (): string => instant;
const later = (seconds: number): void => goTo(instantOf(Date.parse(instant) + seconds * 1_000));

const inbox = await startInbox();
const rings = await startRings(at);
const tokens = tokensOf({ issuer, client: audience, keys: await serveKeys() });
const clientsOf = () => ({ dynamo: clientOf(1), ses: inbox.clientOf(), scheduler: rings.clientOf() });

export const letters = inbox.letters;
export const close = () => Promise.all([inbox.stop(), rings.stop()]);

let last: Table | undefined;

/** A new register, in the place of the one of the world before. */
const nextTable = async (): Promise<Table> => {
  if (last) await dropTable(last);
  last = await newTable();
  return last;
};

const empty = async (): Promise<void> => {
  for (const schedule of rings.book.all()) rings.book.strike(schedule);
  await inbox.clear();
};

type Live = ReturnType<typeof mortally>["live"];
type Asked = Parameters<Awaited<ReturnType<typeof openApi>>["call"]>;

/** The three functions, each call of which is a process of its own. */
const functionsOf = (live: Live) => ({
  call: (...asked: Asked) => live(async ({ table }) => (await openApi(table, at, { tokens })).call(...asked)),
  carry: (event: unknown) => live((reach) => carryingOutOf(carryOutOfficeBy({ at, ...reach }).office)(event)),
  look: (event: unknown) =>
    live(async ({ table }) => {
      await sweep(sweepOfficeAt(table, at).office)(event);
      return "looked" as const;
    }),
});

type Functions = ReturnType<typeof functionsOf>;

/** The outbox's stream: a record stays until its function has taken it, and any may be handed on again. */
const streamOf = (table: Table, { carry }: Functions) => {
  const register = dynamoRegister(table);
  const seen = new Set<string>();
  const untaken = new Set<string>();
  const read = async (): Promise<void> => {
    for (const name of await namesOwed(register)) {
      if (!seen.has(name)) untaken.add(name);
      seen.add(name);
    }
  };
  const handOn = async (names: readonly string[]): Promise<void> => {
    const answer = await carry(wakeFor(names));
    if (answer === "died" || answer.batchItemFailures.length > 0) return;
    for (const name of names) untaken.delete(name);
  };
  const wake = async (): Promise<void> => {
    await read();
    for (const name of [...untaken]) await handOn([name]);
  };
  /** All that ever came is handed on once more, at one go. */
  const again = async (): Promise<void> => {
    await read();
    await handOn([...seen]);
  };
  /** Nobody has read for a day: the records that there are go unread for ever. */
  const forget = async (): Promise<void> => {
    await read();
    untaken.clear();
  };
  return { seen, untaken, forget, wake, again };
};

/** What comes by the clock: the rings that are due, and the hour. */
const timesOf = ({ carry, look }: Functions, wake: () => Promise<void>) => {
  const clock = createClock(() => Date.parse(at()));
  const answer = async (target: string, event: unknown) =>
    (await (target === self ? carry(event) : look(event))) === "died" ? { fault: "died" } : { value: null };
  return {
    ring: async () =>
      void (await ringDue({ clock, book: rings.book, deadLetters: createDeadLetters(clock), invoke: answer })),
    lookAround: async () => void (await look({})),
    carryLeft: async () => void (await carry({})),
    hour: async () => {
      await look({});
      await wake();
      await carry({});
    },
  };
};

/** A client that has no answer asks again, in the same words and under the same key. */
const patiently =
  ({ call }: Functions) =>
  async (...asked: Asked) => {
    const answer = await call(...asked);
    return answer === "died" ? { answer: await call(...asked), repeated: true } : { answer, repeated: false };
  };

/** A set with what is in it now, to be put back. */
const refilled = (names: Set<string>) => {
  const were = [...names];
  return (): void => {
    names.clear();
    for (const name of were) names.add(name);
  };
};

/** A committee whose every function runs in a process of its own, which may die. */
export const newWorld = async () => {
  goTo("2026-12-01T09:00:00.000Z");
  await empty();
  const table = await nextTable();
  const office = officeAt(table, at);
  const people = { members: await seatMembers(office, SEATS), secretary: await enter(office, "secretariat") };
  const { live, trail, begin } = mortally(clientsOf, table.name);
  const functions = functionsOf(live);
  const { seen, untaken, forget, wake, again } = streamOf(table, functions);
  const times = timesOf(functions, wake);
  /** When a process has died, all that comes again by itself comes again, and two minutes later the hour. */
  const recover = async (): Promise<void> => {
    await again();
    later(120);
    await times.ring();
    await times.hour();
  };
  /** Everything as it stands, to come back to; the letters that went are gone by then. */
  const remember = async () => {
    const [now, items, schedules] = [nowIs(), await kept(table), rings.book.all()];
    const names = [seen, untaken].map((some) => refilled(some));
    return async (): Promise<void> => {
      goTo(now);
      await Promise.all([items.restore(), empty()]);
      for (const schedule of schedules) rings.book.enter(schedule);
      for (const refill of names) refill();
    };
  };
  const step = (act: () => Promise<void>): Promise<void> => act();
  const told = { table, office, ...people, trail, untaken, ask: patiently(functions), wake, forget, ...times };
  return { ...told, step, begin, recover, remember };
};

export type World = Awaited<ReturnType<typeof newWorld>>;
