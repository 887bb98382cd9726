import type { LetterNewsOffice } from "#functions/kernel/offices";
import type { Env } from "#functions/secretariat/env";
import { logIn } from "#functions/secretariat/log";
import { tableIn } from "#functions/secretariat/register";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";

/** The office that hears from the post. */
export const letterNewsOffice = (env: Env): LetterNewsOffice => ({
  letterBox: dynamoLetterBox(tableIn(env)),
  log: logIn(env),
});
