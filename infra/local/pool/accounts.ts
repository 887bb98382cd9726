import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import type { Clock } from "#infra/local/ground/clock";
import type { Memory } from "#infra/local/ground/memory";
import type { Assembly } from "#infra/local/template/assembly";

const Attributes = z.array(z.object({ Name: z.string(), Value: z._default(z.string(), "") }));
const Account = z.object({ sub: z.string(), email: z.string(), attributes: Attributes, madeAt: z.number() });
export type Account = z.infer<typeof Account>;

/** What is changed of an account: its address, its other attributes. */
export const ChangedAccount = z.object({ Username: z.string(), UserAttributes: Attributes });

export const NewAccount = z.object({ Username: z.email(), UserAttributes: z._default(Attributes, []) });

/** How long, in seconds, what the pool's client is given stays good. */
type Lifetimes = Readonly<{ access: number; id: number; refresh: number; signIn: number }>;

/** A user pool whose people sign in by e-mail. */
export type Pool = Readonly<{
  id: string;
  client: string;
  issuer: string;
  lifetimes: Lifetimes;
  /** The function that words its letters. */
  wording?: string | undefined;
  /** Whose letters they are: Cognito's own, or the developer's, by SES. */
  sender?: "COGNITO_DEFAULT" | "DEVELOPER";
}>;

const seconds = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const;
const Unit = z.enum(["seconds", "minutes", "hours", "days"]);
const Client = z.object({
  AccessTokenValidity: z._default(z.number(), 60),
  IdTokenValidity: z._default(z.number(), 60),
  RefreshTokenValidity: z._default(z.number(), 43_200),
  AuthSessionValidity: z._default(z.number(), 3),
  TokenValidityUnits: z._default(
    z.object({ AccessToken: z.optional(Unit), IdToken: z.optional(Unit), RefreshToken: z.optional(Unit) }),
    { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "minutes" },
  ),
});

const lifetimesOf = (client: z.infer<typeof Client>): Lifetimes => {
  const { AccessToken = "hours", IdToken = "hours", RefreshToken = "days" } = client.TokenValidityUnits;
  return {
    access: client.AccessTokenValidity * seconds[AccessToken],
    id: client.IdTokenValidity * seconds[IdToken],
    refresh: client.RefreshTokenValidity * seconds[RefreshToken],
    signIn: client.AuthSessionValidity * seconds.minutes,
  };
};

const Letters = z.object({
  LambdaConfig: z._default(z.object({ CustomMessage: z.optional(z.string()) }), {}),
  EmailConfiguration: z._default(z.object({ EmailSendingAccount: z.enum(["COGNITO_DEFAULT", "DEVELOPER"]) }), {
    EmailSendingAccount: "COGNITO_DEFAULT",
  }),
});

export type Accounts = Readonly<{
  /** By e-mail or by subject, as the pool's own calls take either. */
  find: (username: string) => Account | undefined;
  open: (asked: z.infer<typeof NewAccount>) => Account;
  /** Puts attributes in the place of those of their names; a new address is the one it is found by from then on. */
  change: (account: Account, attributes: z.infer<typeof Attributes>) => void;
  close: (account: Account) => void;
}>;

/** The pool of the template; its issuer stays the pool's own name in the cloud, as nothing is fetched from it here. */
export const poolIn = ({ resources, place }: Assembly): Pool => {
  const [pool] = resources("AWS::Cognito::UserPool", Letters);
  const [client] = resources("AWS::Cognito::UserPoolClient", Client);
  if (!pool || !client) throw new Error("The template has no user pool with a client");
  return {
    id: pool.name,
    client: client.name,
    issuer: `https://cognito-idp.${place.region}.amazonaws.com/${pool.name}`,
    lifetimes: lifetimesOf(client.properties),
    wording: pool.properties.LambdaConfig.CustomMessage,
    sender: pool.properties.EmailConfiguration.EmailSendingAccount,
  };
};

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const changed = (account: Account, given: z.infer<typeof Attributes>): Account => {
  const kept = account.attributes.filter(({ Name }) => !given.some((one) => one.Name === Name));
  const email = given.find(({ Name }) => Name === "email")?.Value ?? account.email;
  return { ...account, email, attributes: [...kept, ...given] };
};

export const createAccounts = (clock: Clock, memory: Memory): Accounts => {
  const accounts = [...(memory.recall("accounts", z.array(Account)) ?? [])];
  return {
    find: (username) => accounts.find(({ sub, email }) => sub === username || same(email, username)),
    open: ({ Username: email, UserAttributes }) => {
      const sub = randomUUID();
      const given = UserAttributes.filter(({ Name }) => Name !== "email" && Name !== "sub");
      const attributes = [{ Name: "sub", Value: sub }, { Name: "email", Value: email }, ...given];
      const account = { sub, email, attributes, madeAt: Math.floor(clock.now() / 1000) };
      accounts.push(account);
      memory.keep("accounts", accounts);
      return account;
    },
    change: (account, attributes) => {
      accounts.splice(accounts.indexOf(account), 1, changed(account, attributes));
      memory.keep("accounts", accounts);
    },
    close: (account) => {
      accounts.splice(accounts.indexOf(account), 1);
      memory.keep("accounts", accounts);
    },
  };
};
