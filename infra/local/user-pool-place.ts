import type { Accounts, Pool } from "#infra/local/accounts";
import type { Clock } from "#infra/local/clock";
import type { SendCode } from "#infra/local/code-letter";
import type { SigningKey } from "#infra/local/key";
import type { Sessions } from "#infra/local/sessions";
import type { SignIns } from "#infra/local/sign-ins";
import { type Answer, json } from "#infra/local/web";

/** What a user pool is made of on this machine. */
export type UserPoolPlace = Readonly<{
  clock: Clock;
  pool: Pool;
  accounts: Accounts;
  key: SigningKey;
  signIns: SignIns;
  sessions: Sessions;
  sendCode: SendCode;
}>;

/** A refusal as Cognito words it. */
export const refused = (type: string, message: string): Answer => json(400, { __type: type, message });
