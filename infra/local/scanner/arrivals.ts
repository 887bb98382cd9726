import type { Bus } from "#infra/local/events/bus";
import type { Clock } from "#infra/local/ground/clock";
import { objectCreated, type Reason } from "#infra/local/s3/events";
import type { StoredObject } from "#infra/local/s3/objects";
import type { Scanner } from "#infra/local/scanner/scanner";

/** What the bus hears of objects that come: first that they came, then what the scanner found. */
export type Arrivals = Readonly<{
  heard: (bucket: string, object: StoredObject, reason: Reason) => Promise<void>;
  /** Of how many objects not all has been told yet. */
  busy: () => number;
}>;

type Reached = Readonly<{ clock: Clock; bus: Bus; scanner: Scanner }>;

export const createArrivals = ({ clock, bus, scanner }: Reached): Arrivals => {
  let busy = 0;
  const tell: Arrivals["heard"] = async (bucket, object, reason) => {
    const scanned = scanner.scan(bucket, object);
    await bus.put(objectCreated(bucket, object, { clock, reason }));
    if (scanned !== undefined) await bus.put(scanned);
  };
  return {
    busy: () => busy,
    heard: async (...came) => {
      busy += 1;
      await tell(...came).finally(() => {
        busy -= 1;
      });
    },
  };
};
