import { type Bus, createBus } from "#infra/local/events/bus";
import { createDeadLetters, type DeadLetters } from "#infra/local/events/dead-letters";
import { patternRulesIn } from "#infra/local/events/pattern-rules";
import { rulesIn } from "#infra/local/events/rules";
import { awsEnvironment, type Environment, housed, type Overrides } from "#infra/local/functions/environment";
import { createFunction, type Invoke, invoking, type LocalFunction } from "#infra/local/functions/function";
import { functionsIn } from "#infra/local/functions/plans";
import type { Log } from "#infra/local/functions/thread";
import { frontIn } from "#infra/local/gateway/distribution";
import { type Behind, createFront } from "#infra/local/gateway/front";
import { createGateway } from "#infra/local/gateway/gateway";
import { routesIn } from "#infra/local/gateway/routes";
import type { SigningKey } from "#infra/local/pool/key";
import { letterEvent } from "#infra/local/post/events";
import type { Arrivals } from "#infra/local/scanner/arrivals";
import type { ScheduleBook } from "#infra/local/schedules/book";
import {
  type Ground,
  makeTables,
  startAccounts,
  startPostFront,
  startReaders,
  startS3,
  startScheduler,
} from "#infra/local/stand-ins";
import { tablesIn } from "#infra/local/table/tables";
import { createTraveller } from "#infra/local/travel/travel";

/** What is there before the template is read: the public address, the engines and the key. */
export type Base = Ground &
  Readonly<{
    address: string;
    dynamodb: string;
    post: string;
    sandbox: boolean;
    slower: number;
    objects: string | undefined;
    key: SigningKey;
    log: Log;
  }>;

const startFunctions = ({ assembly, clock, log, holder, slower }: Base, overrides: Overrides, aws: Environment) => {
  const plans = functionsIn(assembly).map((plan) =>
    housed({ ...plan, seconds: plan.seconds * slower }, overrides, aws),
  );
  const functions = plans.map((plan) => createFunction(clock, log, plan));
  for (const one of functions) holder.hold(one);
  return functions;
};

type Moving = Readonly<{
  functions: readonly LocalFunction[];
  book: ScheduleBook;
  deadLetters: DeadLetters;
  bus: Bus;
  arrivals: Arrivals;
}>;

const passing = (base: Base, { functions, book, deadLetters, bus, arrivals }: Moving) => {
  const { assembly, clock } = base;
  const invoke = invoking(functions);
  return createTraveller({
    clock,
    ringing: { clock, book, deadLetters, invoke },
    rules: rulesIn(assembly),
    readers: startReaders(base, base.dynamodb, { invoke, deadLetters }),
    running: () => functions.reduce((sum, one) => sum + one.running(), bus.busy() + arrivals.busy()),
    region: assembly.place.region,
  });
};

const only = <T>(found: readonly T[], what: string): T => {
  const [first] = found;
  if (first === undefined) throw new Error(`The template has no ${what}`);
  return first;
};

/** The way in: by the distribution, else straight to the functions. */
const doorOf = ({ assembly }: Base, behind: Behind) => {
  const front = frontIn(assembly);
  return front ? createFront(front, behind) : behind.functions;
};

/** Sets up everything that the template says stands; gives the way in, the local paths, and how to register people. */
export const furnish = async (base: Base) => {
  const { assembly } = base;
  const ready = Promise.withResolvers<Invoke>();
  const reach: Invoke = async (to, event) => (await ready.promise)(to, event);
  const deadLetters = createDeadLetters(base.clock);
  const bus = createBus({ rules: patternRulesIn(assembly), invoke: reach, deadLetters });
  const post = await startPostFront(base, {
    ...{ engine: base.post, sandbox: base.sandbox },
    heard: (letter) => void bus.put(letterEvent(letter, "delivery", base.clock.now())),
  });
  const near = { ...base, ses: post.address, invoke: reach };
  const [pool, scheduler, s3] = await Promise.all([
    startAccounts(base, near),
    startScheduler(base),
    startS3(base, base.objects, bus),
    makeTables(base, base.dynamodb),
  ]);
  const endpoints = { ...near, s3: s3.address, scheduler: scheduler.address, accounts: pool.address };
  const aws = awsEnvironment(endpoints, assembly.place.region);
  const overrides = { ADDRESS: base.address, TOKEN_KEYS: pool.keys, SIGN_IN: pool.address };
  const functions = startFunctions(base, overrides, aws);
  const invoke = invoking(functions);
  ready.resolve(invoke);
  const traveller = passing(base, { functions, book: scheduler.book, deadLetters, bus, arrivals: s3.arrivals });
  const mailbox = { clock: base.clock, engine: base.post, taken: post.taken, bus };
  const table = only(tablesIn(assembly), "table").name;
  return {
    door: doorOf(base, {
      s3: s3.answer,
      functions: createGateway({ clock: base.clock, routes: routesIn(assembly), invoke }),
    }),
    own: { issuer: pool.issuer, accounts: pool.accounts, traveller, deadLetters, mailbox, scanner: s3.scanner },
    registering: { ...aws, REGISTER_TABLE: table, USER_POOL: pool.issuer.pool.id },
  };
};
