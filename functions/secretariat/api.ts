import * as z from "zod/mini";
import { tokensOf } from "#functions/api/caller";
import type { ApiOffice } from "#functions/kernel/offices";
import { accountsIn } from "#functions/secretariat/accounts";
import { type Env, given } from "#functions/secretariat/env";
import { logIn } from "#functions/secretariat/log";
import { officeAt, tableIn } from "#functions/secretariat/register";
import { rest } from "#functions/secretariat/rest";
import { vaultIn } from "#functions/secretariat/vault";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";

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
