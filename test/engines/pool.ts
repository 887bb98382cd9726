import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { createAccounts } from "#infra/local/accounts";
import { createClock } from "#infra/local/clock";
import { signingKey } from "#infra/local/key";
import { noMemory } from "#infra/local/memory";
import { createUserPool } from "#infra/local/user-pool";
import { serve } from "#infra/local/web";

const pool = { id: "eu-west-3_Pool", client: "Client", issuer: "https://issuer.example/pool" } as const;

/** A stand-in of the user pool, and its accounts. */
export const startPool = async () => {
  const accounts = createAccounts(createClock(Date.now), noMemory);
  const { address, stop } = await serve(0, createUserPool({ pool, accounts, key: await signingKey(noMemory) }));
  const place = {
    endpoint: address,
    region: "eu-west-3",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  };
  return {
    stop,
    address,
    id: pool.id,
    accounts,
    clientOf: () => new CognitoIdentityProviderClient({ ...place, maxAttempts: 1 }),
  };
};
