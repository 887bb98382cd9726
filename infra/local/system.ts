import { join, resolve } from "node:path";
import { runCommands } from "#infra/local/functions/commands";
import type { Log } from "#infra/local/functions/thread";
import { type Clock, keptClock } from "#infra/local/ground/clock";
import { createMemory, noMemory } from "#infra/local/ground/memory";
import { repeat } from "#infra/local/ground/repeat";
import { createHolder, type Holder, type Stoppable } from "#infra/local/ground/stops";
import { type Answer, type Asked, serve } from "#infra/local/ground/web";
import { answerOwn, isOwn } from "#infra/local/own-paths";
import { signingKey } from "#infra/local/pool/key";
import { startPost } from "#infra/local/post/engine";
import { registration } from "#infra/local/sample";
import { startDynamo } from "#infra/local/table/engine";
import { findJava } from "#infra/local/table/java";
import { readAssembly } from "#infra/local/template/assembly";
import { synthesise } from "#infra/local/template/synthesise";
import { furnish } from "#infra/local/world";

export type Options = Readonly<{
  /** 0, the default, takes a free port. */
  port?: number;
  /** A folder in which everything is kept from one start to the next; without it, all is in memory. */
  data?: string | undefined;
  /** Whether the post is in its sandbox, as that of a new account is. */
  sandbox?: boolean;
  /** How many times the cloud's time this machine may take for a function: 1, unless much else runs here. */
  slower?: number;
  log?: Log;
}>;

export type LocalSystem = Stoppable &
  Readonly<{
    address: string;
    /** Where the post's engine tells what it took: JSON at /store. */
    inbox: string;
    /** The instant, in milliseconds, on the system's own clock. */
    now: () => number;
    /** Why it can't go on, should that come. */
    failed: Promise<Error>;
  }>;

const root = resolve(import.meta.dirname, "../..");

type Door = (asked: Asked) => Promise<Answer>;

const print: Log = (text) => void process.stdout.write(text);

/** The engines, and the stacks to run on them: side by side, as both take seconds. */
const startEngines = async (holder: Holder, clock: Clock, { data, log = print }: Options) => {
  const java = findJava(process.env);
  const dir = data && join(data, "register");
  const [dynamo, post, folder] = await Promise.all([
    holder.hold(startDynamo({ java, ...(dir && { dir }) })),
    holder.hold(startPost(clock, log)),
    synthesise(root),
  ]);
  return { dynamo, post, assembly: readAssembly(folder) };
};

const start = async (holder: Holder, options: Options): Promise<LocalSystem> => {
  const { data, log = print, port = 0, sandbox = false, slower = 1 } = options;
  const memory = data ? createMemory(join(data, "stand-ins")) : noMemory;
  const clock = keptClock(memory, Date.now);
  const opened = Promise.withResolvers<Door>();
  const broken = Promise.withResolvers<Error>();
  const { address } = await holder.hold(serve(port, async (asked) => (await opened.promise)(asked)));
  const { dynamo, post, assembly } = await startEngines(holder, clock, options);
  dynamo.died.then(broken.resolve);
  const engines = {
    dynamodb: dynamo.endpoint,
    post: post.address,
    sandbox,
    slower,
    objects: data && join(data, "objects"),
  };
  const ground = { clock, memory, holder, assembly, address, log, ...engines };
  const { own, door, registering } = await furnish({ ...ground, key: await signingKey(memory) });
  await runCommands(clock, { commands: registration(root), env: registering });
  opened.resolve((asked) => (isOwn(asked) ? answerOwn(own, asked) : door(asked)));
  holder.hold(repeat(100, own.traveller.read, broken.resolve));
  holder.hold(repeat(1000, own.traveller.tick, broken.resolve));
  return { address, inbox: post.address, now: clock.now, failed: broken.promise, stop: holder.stop };
};

/** Starts the synthesised stacks on this machine; what a failed start had begun is stopped again. */
export const startLocalSystem = async (options: Options = {}): Promise<LocalSystem> => {
  const holder = createHolder();
  return start(holder, options).catch(async (fault) => {
    await holder.stop();
    throw fault;
  });
};
