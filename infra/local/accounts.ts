import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import type { Assembly } from "#infra/local/assembly";
import type { Clock } from "#infra/local/clock";
import type { Memory } from "#infra/local/memory";

const Attributes = z.array(z.object({ Name: z.string(), Value: z._default(z.string(), "") }));
const Account = z.object({ sub: z.string(), email: z.string(), attributes: Attributes, madeAt: z.number() });
export type Account = z.infer<typeof Account>;

export const NewAccount = z.object({ Username: z.email(), UserAttributes: z._default(Attributes, []) });

/** A user pool whose people sign in by e-mail. */
export type Pool = Readonly<{ id: string; client: string; issuer: string }>;

export type Accounts = Readonly<{
  /** By e-mail or by subject, as the pool's own calls take either. */
  find: (username: string) => Account | undefined;
  open: (asked: z.infer<typeof NewAccount>) => Account;
}>;

/** The pool of the template; its issuer stays the pool's own name in the cloud, as nothing is fetched from it here. */
export const poolIn = ({ resources, place }: Assembly): Pool => {
  const [pool] = resources("AWS::Cognito::UserPool", z.object({}));
  const [client] = resources("AWS::Cognito::UserPoolClient", z.object({}));
  if (!pool || !client) throw new Error("The template has no user pool with a client");
  return {
    id: pool.name,
    client: client.name,
    issuer: `https://cognito-idp.${place.region}.amazonaws.com/${pool.name}`,
  };
};

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

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
  };
};
