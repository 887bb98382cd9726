import { type Accounts, createAccounts, type Pool, poolIn } from "#infra/local/accounts";
import { createArrivals } from "#infra/local/arrivals";
import type { Assembly } from "#infra/local/assembly";
import type { Bus } from "#infra/local/bus";
import type { Clock } from "#infra/local/clock";
import { createCodeLetter } from "#infra/local/code-letter";
import { ACCESS_KEY } from "#infra/local/environment";
import type { SigningKey } from "#infra/local/key";
import type { Memory } from "#infra/local/memory";
import { createBuckets } from "#infra/local/objects";
import { createPostFront, type PostPlace } from "#infra/local/post-front";
import { createS3, largestBody } from "#infra/local/s3";
import { createScanner, scanPlansIn } from "#infra/local/scanner";
import { createScheduleBook, groupsIn, type ScheduleBook } from "#infra/local/schedule-book";
import { createScheduler } from "#infra/local/scheduler";
import { createSessions } from "#infra/local/sessions";
import { createSignIns } from "#infra/local/sign-ins";
import type { Holder } from "#infra/local/stops";
import { createUserPool } from "#infra/local/user-pool";
import { serve } from "#infra/local/web";

export type Ground = Readonly<{ clock: Clock; memory: Memory; holder: Holder; assembly: Assembly }>;

/** What the pool reaches: the key it signs with, the post, and the function that words its letters. */
type Near = Readonly<{ key: SigningKey; ses: string; invoke: Parameters<typeof createCodeLetter>[0]["invoke"] }>;

/** The user pool of the template, at an address of its own. */
export const startAccounts = async ({ clock, memory, holder, assembly }: Ground, { key, ses, invoke }: Near) => {
  const pool: Pool = poolIn(assembly);
  const accounts: Accounts = createAccounts(clock, memory);
  const place = {
    ...{ clock, pool, accounts, key },
    signIns: createSignIns(clock, pool.lifetimes.signIn),
    sessions: createSessions(clock, memory, pool.lifetimes.refresh),
    sendCode: createCodeLetter({ pool, region: assembly.place.region, ses, invoke }),
  };
  const { address } = await holder.hold(serve(0, createUserPool(place)));
  return { address, accounts, issuer: { clock, pool, key }, keys: `${address}/${pool.id}/.well-known/jwks.json` };
};

/** S3 with the template's buckets and the scanner of what comes, at an address of its own; kept in a folder where one is given. */
export const startS3 = async ({ clock, holder, assembly }: Ground, folder: string | undefined, bus: Bus) => {
  const scanner = createScanner(clock, scanPlansIn(assembly));
  const arrivals = createArrivals({ clock, bus, scanner });
  const answer = createS3({
    clock,
    buckets: createBuckets(assembly, folder),
    keys: [ACCESS_KEY],
    heard: (...came) => void arrivals.heard(...came),
  });
  const { address } = await holder.hold(serve(0, answer, largestBody));
  return { address, answer, scanner, arrivals };
};

/** The scheduler with the template's groups, at an address of its own. */
export const startScheduler = async ({ clock, memory, holder, assembly }: Ground) => {
  const { region, account } = assembly.place;
  const book: ScheduleBook = createScheduleBook(memory, groupsIn(assembly));
  const arnOf = (path: string) => `arn:aws:scheduler:${region}:${account}:${path}`;
  const { address } = await holder.hold(serve(0, createScheduler({ clock, book, arnOf })));
  return { address, book };
};

/** The post before its engine, at an address of its own. */
export const startPostFront = async ({ clock, holder }: Ground, place: Omit<PostPlace, "clock">) => {
  const { answer, taken } = createPostFront({ clock, ...place });
  const { address } = await holder.hold(serve(0, answer));
  return { address, taken };
};
