import { expect, test } from "@jest/globals";
import { apiOffice } from "#functions/secretariat/api";
import { carryOutOffice } from "#functions/secretariat/carry-out";
import { deployerOffice, registrar } from "#functions/secretariat/deployer";
import { deskOffice } from "#functions/secretariat/desk";
import { dossiersOffice } from "#functions/secretariat/dossiers";
import { lazily } from "#functions/secretariat/lazily";
import { publishOffice } from "#functions/secretariat/publish";
import { signInLetterOffice } from "#functions/secretariat/sign-in-letter";
import { sweepOffice } from "#functions/secretariat/sweep";

const common = { REGISTER_TABLE: "register", SERVICE: "a-function", METRICS: "Ishraf" };

/** All that each function is told by its environment, and how it opens its office. */
const functions = [
  [
    "api",
    apiOffice,
    {
      ...common,
      TOKEN_ISSUER: "https://issuer.example",
      TOKEN_KEYS: "https://issuer.example/keys",
      TOKEN_CLIENT: "a",
      USER_POOL: "eu-west-3_Pool",
      VAULT_BUCKET: "vault",
      ADDRESS: "https://ishraf.example",
      AWS_REGION: "eu-west-3",
    },
  ],
  [
    "carry-out",
    carryOutOffice,
    {
      ...common,
      SENDER: "kitaba@ishraf.example",
      ADDRESS: "https://ishraf.example",
      CONFIGURATION_SET: "letters",
      SCHEDULE_GROUP: "rings",
      RING_TARGET: "arn:aws:lambda:eu-west-3:000000000000:function:Sweep",
      RING_ROLE: "arn:aws:iam::000000000000:role/Ring",
      RING_FAILURES: "arn:aws:sqs:eu-west-3:000000000000:Failures",
      VAULT_BUCKET: "vault",
      USER_POOL: "eu-west-3_Pool",
    },
  ],
  [
    "desk",
    deskOffice,
    {
      ...common,
      TOKEN_ISSUER: "https://issuer.example",
      TOKEN_KEYS: "https://issuer.example/keys",
      TOKEN_CLIENT: "a",
      USER_POOL: "eu-west-3_Pool",
      VAULT_BUCKET: "vault",
      SIGN_IN: "https://pool.example",
      ADDRESS: "https://ishraf.example",
      AWS_REGION: "eu-west-3",
    },
  ],
  ["sign-in-letter", signInLetterOffice, common],
  ["sweep", sweepOffice, { ...common, VAULT_BUCKET: "vault" }],
  ["dossiers", dossiersOffice, { ...common, VAULT_BUCKET: "vault" }],
  ["publish", publishOffice, { ...common, ADDRESS: "https://ishraf.example", PAGES_BUCKET: "pages", RELEASE: "0a1b" }],
  ["the command that has all pages rendered", deployerOffice, { REGISTER_TABLE: "register" }],
  ["a deployer's command", registrar, { REGISTER_TABLE: "register", USER_POOL: "eu-west-3_Pool" }],
] as const;

const settings = functions.flatMap(([name, open, env]) =>
  Object.keys(env).map((setting) => [name, setting, open, env] as const),
);

test.each(functions)("%s opens its office by its settings, without a call to anyone", (_name, open, env) => {
  expect(open(env)).toMatchObject({ register: expect.anything(), now: expect.anything() });
});

test.each(settings)("%s without %s doesn't open, and names what is missing", (_name, setting, open, env) => {
  const { [setting]: _missing, ...rest }: Record<string, string> = env;
  expect(() => open(rest)).toThrow(setting);
  expect(() => open({ ...rest, [setting]: "" })).toThrow(setting);
});

test.each([
  ["carry-out", "ADDRESS"],
  ["api", "TOKEN_KEYS"],
  ["desk", "SIGN_IN"],
  ["publish", "ADDRESS"],
])("%s takes no %s that isn't an address", (name, setting) => {
  const [, open, env] = functions.find(([one]) => one === name)!;
  expect(() => open({ ...env, [setting]: "ishraf" })).toThrow(setting);
});

test("an id is a ULID of the present, and a key 32 random bytes: two of them differ", () => {
  const { draw } = sweepOffice({ ...common, VAULT_BUCKET: "vault" });
  expect(draw.id()).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(draw.key()).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set([draw.id(), draw.id(), draw.key(), draw.key()]).size).toBe(4);
});

test("an office is opened at the first call and serves the next ones too", async () => {
  let opened = 0;
  const open = () => {
    opened += 1;
    return `office ${opened}`;
  };
  const handler = lazily(open, (office) => async (event: string, _context: object) => `${office}: ${event}`);
  expect(opened).toBe(0);
  expect(await handler("one", {})).toBe("office 1: one");
  expect(await handler("two", {})).toBe("office 1: two");
});

test("an office that couldn't be opened is opened at the next call", async () => {
  let tries = 0;
  const open = () => {
    tries += 1;
    if (tries === 1) throw new Error("not yet");
    return "open";
  };
  const handler = lazily(open, (office) => async (_event: object, _context: object) => office);
  expect(() => handler({}, {})).toThrow("not yet");
  expect(await handler({}, {})).toBe("open");
});
