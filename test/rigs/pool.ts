import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { createClock } from "#infra/local/ground/clock";
import { type Memory, noMemory } from "#infra/local/ground/memory";
import { serve } from "#infra/local/ground/web";
import { type Account, createAccounts } from "#infra/local/pool/accounts";
import { signingKey } from "#infra/local/pool/key";
import { createSessions } from "#infra/local/pool/sessions";
import { createSignIns } from "#infra/local/pool/sign-ins";
import { createUserPool } from "#infra/local/pool/user-pool";

/** A pool as the template would have it. */
export const pool = {
  id: "eu-west-3_Pool",
  client: "Client",
  issuer: "https://cognito-idp.eu-west-3.amazonaws.com/eu-west-3_Pool",
  lifetimes: { access: 3_600, id: 3_600, refresh: 43_200, signIn: 600 },
} as const;

/** All that a user pool is made of, on a clock; the codes that it sends are kept for the test to read. */
export const poolPlace = async (clock = createClock(Date.now), memory: Memory = noMemory) => {
  const sent: Readonly<{ to: string; code: string }>[] = [];
  const place = {
    ...{ clock, pool, key: await signingKey(memory), accounts: createAccounts(clock, memory) },
    signIns: createSignIns(clock, pool.lifetimes.signIn),
    sessions: createSessions(clock, memory, pool.lifetimes.refresh),
    sendCode: async ({ email }: Account, code: string) => {
      sent.push({ to: email, code });
      return "sent" as const;
    },
  };
  return { place, sent };
};

/** A stand-in of the user pool, its accounts, and the codes that it sent. */
export const startPool = async (clock = createClock(Date.now)) => {
  const { place, sent } = await poolPlace(clock);
  const { address, stop } = await serve(0, createUserPool(place));
  const reached = {
    endpoint: address,
    region: "eu-west-3",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  };
  return {
    stop,
    address,
    keys: `${address}/${pool.id}/.well-known/jwks.json`,
    id: pool.id,
    accounts: place.accounts,
    sent,
    clientOf: () => new CognitoIdentityProviderClient({ ...reached, maxAttempts: 1 }),
  };
};
