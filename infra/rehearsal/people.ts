import {
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UpdateUserPoolClientCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { people, registration } from "#infra/local/sample";
import type { Cloud } from "#infra/rehearsal/ministack";
import { root } from "#infra/rehearsal/places";
import type { Run } from "#infra/rehearsal/run";

export type Pool = Readonly<{ UserPoolId: string; ClientId: string }>;

/** The deployer's own commands: the first person of the secretariat, then the seats. */
export const registerSample = async (run: Run): Promise<void> => {
  for (const { file, argv } of registration(root)) await run("node", file, ...argv);
};

const password = "Rehearsal-2026-Rehearsal";

const tokenOf = async (client: CognitoIdentityProviderClient, pool: Pool, email: string): Promise<string> => {
  await client.send(
    new AdminSetUserPasswordCommand({
      UserPoolId: pool.UserPoolId,
      Username: email,
      Password: password,
      Permanent: true,
    }),
  );
  const { AuthenticationResult } = await client.send(
    new AdminInitiateAuthCommand({
      ...pool,
      AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  );
  if (AuthenticationResult?.AccessToken === undefined) throw new Error(`${email} got no token`);
  return AuthenticationResult.AccessToken;
};

/** Who stands for an association in a call: the account is there before they come, so that a token is. */
const CANDIDATE = "candidate@association.example";

const openFor = (client: CognitoIdentityProviderClient, { UserPoolId }: Pool, email: string) =>
  client.send(
    new AdminCreateUserCommand({
      ...{ UserPoolId, Username: email, MessageAction: "SUPPRESS" },
      UserAttributes: [
        { Name: "email", Value: email },
        { Name: "email_verified", Value: "true" },
      ],
    }),
  );

/** Access tokens by role, and one by its address, for passwords: the emulator knows no sign-in by code, so its pool is made to take them. */
export const tokensOf = async (cloud: Cloud, pool: Pool): Promise<Readonly<Record<string, string>>> => {
  const client = new CognitoIdentityProviderClient(cloud.client);
  await client.send(
    new UpdateUserPoolClientCommand({ ...pool, ExplicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH"] }),
  );
  await openFor(client, pool, CANDIDATE);
  const tokens = Object.entries({ ...people, [CANDIDATE]: CANDIDATE }).map(
    async ([role, email]) => [role, await tokenOf(client, pool, email)] as const,
  );
  return Object.fromEntries(await Promise.all(tokens));
};
