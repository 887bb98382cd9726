import * as z from "zod/mini";
import type { Memory } from "#infra/local/ground/memory";

/** Lengths of time, in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The present moment of the whole local system: the machine's, plus an offset that only grows. */
export type Clock = Readonly<{
  /** One 64-bit integer, the offset in milliseconds: worker threads read it too. */
  shared: SharedArrayBuffer;
  now: () => number;
  /** Moves forwards to an instant; one that has passed moves nothing. */
  moveTo: (instant: number) => void;
  offset: () => number;
}>;

export const createClock = (host: () => number, from = 0): Clock => {
  const shared = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const cell = new BigInt64Array(shared);
  const offset = () => Number(Atomics.load(cell, 0));
  const shift = (by: number) => Atomics.add(cell, 0, BigInt(Math.max(0, Math.ceil(by))));
  const now = () => host() + offset();
  shift(from);
  return { shared, now, offset, moveTo: (instant) => shift(instant - now()) };
};

/** A clock that goes on from where it had been moved to. */
export const keptClock = (memory: Memory, host: () => number): Clock => {
  const clock = createClock(host, memory.recall("clock", z.number()));
  const moveTo = (instant: number): void => {
    clock.moveTo(instant);
    memory.keep("clock", clock.offset());
  };
  return { ...clock, moveTo };
};
