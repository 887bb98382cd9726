import type { SweepOffice } from "#functions/kernel/offices";
import type { Env } from "#functions/secretariat/env";
import { logIn } from "#functions/secretariat/log";
import { officeAt, tableIn } from "#functions/secretariat/register";
import { vaultIn } from "#functions/secretariat/vault";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";

/** The office that looks at matters whose day has come. */
export const sweepOffice = (env: Env): SweepOffice => {
  const table = tableIn(env);
  return { ...officeAt(table), letterBox: dynamoLetterBox(table), vault: vaultIn(env), log: logIn(env) };
};
