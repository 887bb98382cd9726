// Preloaded into worker threads: their Date tells the local system's time, and what runs there doesn't know.
import { workerData } from "node:worker_threads";

const { clock }: { clock: SharedArrayBuffer } = workerData;
const offset = new BigInt64Array(clock);
const hostNow = Date.now;
const now = (): number => hostNow() + Number(Atomics.load(offset, 0));

const ShiftedDate = new Proxy(Date, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: (target) => new target(now()).toString(),
});
Object.assign(Date, { now });
Object.assign(Date.prototype, { constructor: ShiftedDate });
globalThis.Date = ShiftedDate;
