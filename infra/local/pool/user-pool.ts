import * as z from "zod/mini";
import { parsedJson } from "#infra/local/ground/json";
import { type Answer, type Asked, json } from "#infra/local/ground/web";
import { type Account, ChangedAccount, NewAccount } from "#infra/local/pool/accounts";
import { refused, type UserPoolPlace } from "#infra/local/pool/place";
import { openActs } from "#infra/local/pool/sign-in";

type Act = (place: UserPoolPlace, body: unknown) => Answer;

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

const update: Act = ({ accounts }, body) => {
  const { Username, UserAttributes } = ChangedAccount.parse(body);
  const account = accounts.find(Username);
  if (account === undefined) return refused("UserNotFoundException", "User does not exist.");
  const email = UserAttributes.find(({ Name }) => Name === "email")?.Value;
  if (email !== undefined && !z.email().safeParse(email).success)
    return refused("InvalidParameterException", "Invalid email address format.");
  const other = email === undefined ? undefined : accounts.find(email);
  if (other && other !== account)
    return refused("AliasExistsException", "An account with the given email already exists.");
  accounts.change(account, UserAttributes);
  return json(200, {});
};

const close: Act = ({ accounts }, body) => {
  const account = accounts.find(z.object({ Username: z.string() }).parse(body).Username);
  if (account === undefined) return refused("UserNotFoundException", "User does not exist.");
  accounts.close(account);
  return json(200, {});
};

const acts: Readonly<Record<string, Act>> = {
  AdminCreateUser: create,
  AdminDeleteUser: close,
  AdminGetUser: get,
  AdminUpdateUserAttributes: update,
};

const OfPool = z.looseObject({ UserPoolId: z.string() });
const OfClient = z.looseObject({ ClientId: z.string() });

const inPool = (place: UserPoolPlace, named: Act, asked: unknown): Answer => {
  const body = OfPool.safeParse(asked);
  if (!body.success) return refused("InvalidParameterException", "UserPoolId is missing");
  return body.data.UserPoolId === place.pool.id
    ? named(place, body.data)
    : refused("ResourceNotFoundException", `User pool ${body.data.UserPoolId} does not exist.`);
};

const forClient = async (place: UserPoolPlace, open: (typeof openActs)[string], asked: unknown): Promise<Answer> => {
  const body = OfClient.safeParse(asked);
  return body.success && body.data.ClientId === place.pool.client
    ? open(place, body.data)
    : refused("ResourceNotFoundException", "User pool client does not exist.");
};

const act = async (place: UserPoolPlace, target: string, text: string): Promise<Answer> => {
  const name = target.replace("AWSCognitoIdentityProviderService.", "");
  const [named, open] = [acts[name], openActs[name]];
  if (open) return forClient(place, open, parsedJson(text));
  return named
    ? inPool(place, named, parsedJson(text))
    : refused("UnknownOperationException", `The local system does not know ${target}`);
};

/** Cognito's JSON interface, for what this project asks of it, and the pool's key set. */
export const createUserPool =
  (place: UserPoolPlace) =>
  async ({ method, path, headers, body }: Asked): Promise<Answer> =>
    method === "GET" && path === `/${place.pool.id}/.well-known/jwks.json`
      ? json(200, { keys: [place.key.shown] })
      : act(place, headers["x-amz-target"] ?? "", body?.toString("utf8") ?? "");
