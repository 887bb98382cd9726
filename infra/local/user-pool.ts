import * as z from "zod/mini";
import { type Account, type Accounts, NewAccount, type Pool } from "#infra/local/accounts";
import type { SigningKey } from "#infra/local/key";
import { parsedJson } from "#infra/local/parsed-json";
import { type Answer, type Asked, json } from "#infra/local/web";

/** Cognito's JSON interface, for what this project asks of it, and the pool's key set. */
export type UserPoolPlace = Readonly<{ pool: Pool; accounts: Accounts; key: SigningKey }>;
type Act = (place: UserPoolPlace, body: unknown) => Answer;

const refused = (type: string, message: string): Answer => json(400, { __type: type, message });

const shown = ({ sub, madeAt }: Account) => ({
  Username: sub,
  UserCreateDate: madeAt,
  UserLastModifiedDate: madeAt,
  Enabled: true,
  UserStatus: "FORCE_CHANGE_PASSWORD",
});

const create: Act = ({ accounts }, body) => {
  const { success, data: asked } = NewAccount.safeParse(body);
  if (!success) return refused("InvalidParameterException", "Username should be an email.");
  if (accounts.find(asked.Username)) return refused("UsernameExistsException", "User account already exists");
  const account = accounts.open(asked);
  return json(200, { User: { ...shown(account), Attributes: account.attributes } });
};

const get: Act = ({ accounts }, body) => {
  const account = accounts.find(z.object({ Username: z.string() }).parse(body).Username);
  return account
    ? json(200, { ...shown(account), UserAttributes: account.attributes })
    : refused("UserNotFoundException", "User does not exist.");
};

const acts: Readonly<Record<string, Act>> = { AdminCreateUser: create, AdminGetUser: get };

const Body = z.looseObject({ UserPoolId: z.string() });

const act = (place: UserPoolPlace, target: string, text: string): Answer => {
  const body = Body.safeParse(parsedJson(text));
  const named = acts[target.replace("AWSCognitoIdentityProviderService.", "")];
  if (!named) return refused("UnknownOperationException", `The local system does not know ${target}`);
  if (!body.success) return refused("InvalidParameterException", "UserPoolId is missing");
  return body.data.UserPoolId === place.pool.id
    ? named(place, body.data)
    : refused("ResourceNotFoundException", `User pool ${body.data.UserPoolId} does not exist.`);
};

export const createUserPool =
  (place: UserPoolPlace) =>
  async ({ method, path, headers, body }: Asked): Promise<Answer> =>
    method === "GET" && path === `/${place.pool.id}/.well-known/jwks.json`
      ? json(200, { keys: [place.key.shown] })
      : act(place, headers["x-amz-target"] ?? "", body?.toString("utf8") ?? "");
