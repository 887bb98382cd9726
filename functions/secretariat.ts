import { randomBytes, randomInt } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESClient } from "@aws-sdk/client-ses";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { ulid } from "ulid";
import * as z from "zod/mini";
import { instantOf } from "#calendar/civil-date";
import { tokensOf } from "#functions/api/caller";
import { codesOf } from "#functions/desk/codes";
import { type Log, logOf } from "#functions/log";
import type {
  ApiOffice,
  CarryOutOffice,
  CheckOffice,
  DeployerOffice,
  DeskOffice,
  LetterNewsOffice,
  Office,
  PublishOffice,
  Registrar,
  SignInLetterOffice,
  SweepOffice,
} from "#functions/offices";
import { underId } from "#functions/request";
import type { Accounts } from "#secretariat/accounts";
import { schedulerClock } from "#secretariat/clock";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { dynamoRegister } from "#secretariat/dynamo-register";
import { dynamoLease } from "#secretariat/lease";
import { dynamoMarks } from "#secretariat/marks";
import type { Portal } from "#secretariat/portal";
import { sesPost } from "#secretariat/post";
import { dynamoAccountKeeper } from "#secretariat/post-account";
import type { Table } from "#secretariat/table";
import type { Vault } from "#secretariat/vault";

type Env = Readonly<Record<string, string | undefined>>;

const given = z.string().check(z.minLength(1));

const tableIn = (env: Env): Table => {
  const { REGISTER_TABLE } = z.object({ REGISTER_TABLE: given }).parse(env);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, name: REGISTER_TABLE };
};

const officeAt = (table: Table): Office => {
  const now = () => instantOf(Date.now());
  return {
    register: dynamoRegister(table),
    now,
    draw: { id: () => ulid(Date.parse(now())), key: () => randomBytes(32).toString("hex") },
  };
};

const logIn = (env: Env): Log => {
  const { SERVICE, METRICS } = z.object({ SERVICE: given, METRICS: given }).parse(env);
  return logOf({ service: SERVICE, namespace: METRICS }, (line) => process.stdout.write(`${line}\n`), Date.now);
};

/** The pool's accounts: few acts come to them, and the pool's client is loaded with the first. */
const accountsIn = (id: string): Accounts => {
  let accounts: Accounts | undefined;
  const loaded = async (): Promise<Accounts> => {
    const { CognitoIdentityProviderClient } = await import("@aws-sdk/client-cognito-identity-provider");
    const { cognitoAccounts } = await import("#secretariat/accounts");
    accounts ??= cognitoAccounts({ client: new CognitoIdentityProviderClient(), id });
    return accounts;
  };
  return {
    open: async (email) => (await loaded()).open(email),
    close: async (subject) => (await loaded()).close(subject),
    readdress: async (...changed) => (await loaded()).readdress(...changed),
  };
};

/** The vault: most calls don't come to it, and its client is loaded with the first that does. */
const vaultIn = (env: Env): Vault => {
  const { VAULT_BUCKET } = z.object({ VAULT_BUCKET: given }).parse(env);
  let vault: Vault | undefined;
  const loaded = async (): Promise<Vault> => {
    const { s3Client } = await import("#secretariat/s3-client");
    const { s3Vault } = await import("#secretariat/vault");
    vault ??= s3Vault({ client: s3Client(), bucket: VAULT_BUCKET });
    return vault;
  };
  return {
    sign: async (wanted) => (await loaded()).sign(wanted),
    origin: async () => (await loaded()).origin(),
    bring: async (...brought) => (await loaded()).bring(...brought),
    read: async (...asked) => (await loaded()).read(...asked),
    first: async (key) => (await loaded()).first(key),
    anew: async (version) => (await loaded()).anew(version),
    link: async (linked) => (await loaded()).link(linked),
    erase: async (key) => (await loaded()).erase(key),
  };
};

/** Within how many milliseconds to go on where many come to one matter at once: by chance, so that they don't meet again. */
const rest = (): number => randomInt(400);

/** The office of the API. */
export const apiOffice = (env: Env): ApiOffice => {
  const asked = z
    .object({
      TOKEN_ISSUER: given,
      TOKEN_KEYS: z.url(),
      TOKEN_CLIENT: given,
      USER_POOL: given,
      ADDRESS: z.url(),
      AWS_REGION: given,
    })
    .parse(env);
  const table = tableIn(env);
  return {
    ...officeAt(table),
    letterBox: dynamoLetterBox(table),
    accounts: accountsIn(asked.USER_POOL),
    vault: vaultIn(env),
    tokens: tokensOf({ issuer: asked.TOKEN_ISSUER, keys: asked.TOKEN_KEYS, client: asked.TOKEN_CLIENT }),
    log: logIn(env),
    address: asked.ADDRESS,
    region: asked.AWS_REGION,
    rest,
  };
};

/** The office of the desk. */
export const deskOffice = (env: Env): DeskOffice => {
  const asked = z.object({ SIGN_IN: z.url(), TOKEN_CLIENT: given }).parse(env);
  return {
    ...apiOffice(env),
    vault: vaultIn(env),
    codes: codesOf({ endpoint: asked.SIGN_IN, client: asked.TOKEN_CLIENT }),
  };
};

/** The office that words the letter of a sign-in code. */
export const signInLetterOffice = (env: Env): SignInLetterOffice => ({ ...officeAt(tableIn(env)), log: logIn(env) });

/** SES takes so many letters a second: its client slows down when it is told so, and asks again for some seconds. */
const patientPost = (): SESClient => new SESClient({ retryMode: "adaptive", maxAttempts: 6 });

/** The office that carries out what is owed. */
export const carryOutOffice = (env: Env): CarryOutOffice => {
  const asked = z
    .object({
      SENDER: given,
      ADDRESS: z.url(),
      CONFIGURATION_SET: given,
      SCHEDULE_GROUP: given,
      RING_TARGET: given,
      RING_ROLE: given,
      RING_FAILURES: given,
      USER_POOL: given,
    })
    .parse(env);
  const table = tableIn(env);
  return {
    ...officeAt(table),
    letterBox: dynamoLetterBox(table),
    post: sesPost({ client: patientPost(), configurationSet: asked.CONFIGURATION_SET }),
    account: dynamoAccountKeeper(table),
    clock: schedulerClock({
      client: new SchedulerClient(),
      group: asked.SCHEDULE_GROUP,
      target: asked.RING_TARGET,
      role: asked.RING_ROLE,
      failures: asked.RING_FAILURES,
    }),
    marks: dynamoMarks(table),
    accounts: accountsIn(asked.USER_POOL),
    vault: vaultIn(env),
    sender: { address: asked.ADDRESS, from: asked.SENDER },
    log: logIn(env),
  };
};

/** The office that hears from the post. */
export const letterNewsOffice = (env: Env): LetterNewsOffice => ({
  letterBox: dynamoLetterBox(tableIn(env)),
  log: logIn(env),
});

/** Where the public pages stand: not every look at the marks has something to put there. */
const portalIn = (bucket: string): Portal => {
  let portal: Portal | undefined;
  return {
    put: async (file) => {
      const { s3Client } = await import("#secretariat/s3-client");
      const { s3Portal } = await import("#secretariat/portal");
      portal ??= s3Portal({ client: s3Client(), bucket });
      return portal.put(file);
    },
  };
};

/** The office that renders the public pages. */
export const publishOffice = (env: Env): PublishOffice => {
  const asked = z.object({ ADDRESS: z.url(), PAGES_BUCKET: given, RELEASE: given }).parse(env);
  const table = tableIn(env);
  return {
    ...officeAt(table),
    marks: dynamoMarks(table),
    lease: dynamoLease(table),
    portal: portalIn(asked.PAGES_BUCKET),
    address: asked.ADDRESS,
    release: asked.RELEASE,
    log: logIn(env),
  };
};

/** The office from which a deployer has the pages rendered anew. */
export const deployerOffice = (env: Env): DeployerOffice => {
  const table = tableIn(env);
  return { ...officeAt(table), marks: dynamoMarks(table) };
};

/** The office that looks at matters whose day has come. */
export const sweepOffice = (env: Env): SweepOffice => {
  const table = tableIn(env);
  return { ...officeAt(table), letterBox: dynamoLetterBox(table), vault: vaultIn(env), log: logIn(env) };
};

/** The office that checks files as they come. */
export const dossiersOffice = (env: Env): Omit<CheckOffice, "paged"> => ({
  ...officeAt(tableIn(env)),
  vault: vaultIn(env),
  rest,
  log: logIn(env),
});

/** The office that enters people on the register, from a deployer's machine. */
export const registrar = (env: Env): Registrar => {
  const { USER_POOL } = z.object({ USER_POOL: given }).parse(env);
  return {
    ...officeAt(tableIn(env)),
    accounts: accountsIn(USER_POOL),
  };
};

/** What the cloud says of a call beside its event. */
type Invocation = Readonly<{ awsRequestId?: string }>;

/** A function's handler: its office is opened at the first call, and serves the next ones too, each under its request's id. */
export const lazily = <Open, Event, Context extends Invocation, Answer>(
  open: (env: Env) => Open,
  serve: (office: Open) => (event: Event, context: Context) => Promise<Answer>,
): ((event: Event, context: Context) => Promise<Answer>) => {
  let serving: ((event: Event, context: Context) => Promise<Answer>) | undefined;
  return (event, context) => {
    serving ??= serve(open(process.env));
    const handle = serving;
    return underId(context.awsRequestId, () => handle(event, context));
  };
};
