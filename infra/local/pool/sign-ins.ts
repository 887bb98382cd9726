import { randomInt, randomUUID } from "node:crypto";
import type { Clock } from "#infra/local/ground/clock";
import type { Account } from "#infra/local/pool/accounts";

/** A sign-in by code under way; to an address that the pool doesn't know, one that nothing can end. */
type SignIn = { readonly account: Account | undefined; readonly code: string; readonly until: number; misses: number };

type Told = Readonly<{ account: Account } | { refused: "wrong" | "over" }>;

export type SignIns = Readonly<{
  begin: (account: Account | undefined) => Readonly<{ session: string; code: string }>;
  /** Whose the sign-in is when the code is right; it is over then, when its time has passed, and after too many misses. */
  end: (session: string, code: string) => Told;
}>;

/** How often a code may be missed. */
const MISSES = 3;

export const createSignIns = (clock: Clock, seconds: number): SignIns => {
  const under = new Map<string, SignIn>();
  const missed = (session: string, one: SignIn): Told => {
    one.misses += 1;
    if (one.misses >= MISSES) under.delete(session);
    return { refused: "wrong" };
  };
  return {
    begin: (account) => {
      const session = `${randomUUID()}${randomUUID()}`;
      const code = String(randomInt(10_000_000, 100_000_000));
      under.set(session, { account, code, until: clock.now() + seconds * 1_000, misses: 0 });
      return { session, code };
    },
    end: (session, code) => {
      const one = under.get(session);
      if (!one || clock.now() >= one.until) return { refused: "over" };
      if (!one.account || code !== one.code) return missed(session, one);
      under.delete(session);
      return { account: one.account };
    },
  };
};
