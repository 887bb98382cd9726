import type { Clock } from "#infra/local/ground/clock";
import { type Answer, json } from "#infra/local/ground/web";
import type { Accounts, Pool } from "#infra/local/pool/accounts";
import type { SendCode } from "#infra/local/pool/code-letter";
import type { SigningKey } from "#infra/local/pool/key";
import type { Sessions } from "#infra/local/pool/sessions";
import type { SignIns } from "#infra/local/pool/sign-ins";

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
