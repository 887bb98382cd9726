import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { Bus } from "#infra/local/events/bus";
import type { DeadLetters } from "#infra/local/events/dead-letters";
import { ACCESS_KEY, credentials } from "#infra/local/functions/environment";
import type { Invoke } from "#infra/local/functions/function";
import type { Clock } from "#infra/local/ground/clock";
import type { Memory } from "#infra/local/ground/memory";
import type { Holder } from "#infra/local/ground/stops";
import { serve } from "#infra/local/ground/web";
import { type Accounts, createAccounts, type Pool, poolIn } from "#infra/local/pool/accounts";
import { createCodeLetter } from "#infra/local/pool/code-letter";
import type { SigningKey } from "#infra/local/pool/key";
import { createSessions } from "#infra/local/pool/sessions";
import { createSignIns } from "#infra/local/pool/sign-ins";
import { createUserPool } from "#infra/local/pool/user-pool";
import { createPostFront, type PostPlace } from "#infra/local/post/front";
import { createBuckets } from "#infra/local/s3/buckets";
import { createS3, largestBody } from "#infra/local/s3/s3";
import { createArrivals } from "#infra/local/scanner/arrivals";
import { createScanner, scanPlansIn } from "#infra/local/scanner/scanner";
import { createScheduleBook, groupsIn, type ScheduleBook } from "#infra/local/schedules/book";
import { createScheduler } from "#infra/local/schedules/scheduler";
import { mappingsIn } from "#infra/local/table/mappings";
import { createReader, type Reader } from "#infra/local/table/streams";
import { createTable, tablesIn } from "#infra/local/table/tables";
import type { Assembly } from "#infra/local/template/assembly";

export type Ground = Readonly<{ clock: Clock; memory: Memory; holder: Holder; assembly: Assembly }>;

/** What the pool reaches: the key it signs with, the post, and the function that words its letters. */
type Near = Readonly<{ key: SigningKey; ses: string; invoke: Invoke }>;

/** What the engine of the tables is reached by. */
const tablesAt = (endpoint: string, { assembly }: Ground) => ({ endpoint, region: assembly.place.region, credentials });

/** The tables of the template, made in their engine. */
export const makeTables = async (ground: Ground, engine: string): Promise<void> => {
  const client = new DynamoDBClient(tablesAt(engine, ground));
  await Promise.all(tablesIn(ground.assembly).map((table) => createTable(client, table)));
  client.destroy();
};

/** Between two tries of a batch, in milliseconds: long enough to see, short enough for a desk. */
const pauses = [100, 200, 400, 800];

type Receiving = Readonly<{ invoke: Invoke; deadLetters: DeadLetters }>;

/** Who reads the streams of the tables for the functions that the template names. */
export const startReaders = (ground: Ground, engine: string, { invoke, deadLetters }: Receiving): readonly Reader[] => {
  const { clock, memory, holder, assembly } = ground;
  const client = new DynamoDBStreamsClient(tablesAt(engine, ground));
  holder.hold({ stop: async () => client.destroy() });
  const source = { client, clock, memory, region: assembly.place.region };
  return mappingsIn(assembly).map((mapping) =>
    createReader(source, mapping, { invoke: (event) => invoke(mapping.to, event), deadLetters, pauses }),
  );
};

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
