import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  AliasExistsException,
  type AttributeType,
  type CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from "@aws-sdk/client-cognito-identity-provider";

/** The pool's accounts: who can sign in. What they may do stands on the register alone. */
export type Accounts = Readonly<{
  /** Opens an account for an e-mail address, or finds the one there is, and gives its subject. */
  open: (email: string) => Promise<string>;
  /** Has an account sign in with another address, its subject kept; "taken" where another account has that address. */
  readdress: (subject: string, email: string) => Promise<"readdressed" | "taken" | "unknown">;
  /** Takes an account away; one that is gone stays gone. */
  close: (subject: string) => Promise<void>;
}>;

type Pool = Readonly<{ client: CognitoIdentityProviderClient; id: string }>;

const subjectIn = (attributes: readonly AttributeType[] = []): string => {
  const subject = attributes.find(({ Name }) => Name === "sub")?.Value;
  if (subject === undefined) throw new Error("The pool gave an account without a subject");
  return subject;
};

const existing = async ({ client, id }: Pool, email: string): Promise<string> => {
  const { UserAttributes } = await client.send(new AdminGetUserCommand({ UserPoolId: id, Username: email }));
  return subjectIn(UserAttributes);
};

/** The secretariat knows the address, so it stands as verified: else the pool would write a letter of its own. */
const addressedAs = (email: string): AttributeType[] => [
  { Name: "email", Value: email },
  { Name: "email_verified", Value: "true" },
];

const readdress = async ({ client, id }: Pool, subject: string, email: string) => {
  const change = new AdminUpdateUserAttributesCommand({
    UserPoolId: id,
    Username: subject,
    UserAttributes: addressedAs(email),
  });
  return client.send(change).then(
    () => "readdressed" as const,
    (error: unknown) => {
      if (error instanceof AliasExistsException) return "taken" as const;
      if (error instanceof UserNotFoundException) return "unknown" as const;
      throw error;
    },
  );
};

const close = async ({ client, id }: Pool, subject: string): Promise<void> => {
  await client.send(new AdminDeleteUserCommand({ UserPoolId: id, Username: subject })).catch((error: unknown) => {
    if (!(error instanceof UserNotFoundException)) throw error;
  });
};

/** The accounts of a Cognito user pool; no letter of its own goes out. */
export const cognitoAccounts = (pool: Pool): Accounts => ({
  open: async (email) => {
    const create = new AdminCreateUserCommand({
      UserPoolId: pool.id,
      Username: email,
      MessageAction: "SUPPRESS",
      UserAttributes: addressedAs(email),
    });
    return pool.client.send(create).then(
      ({ User }) => subjectIn(User?.Attributes),
      (error: unknown) => {
        if (error instanceof UsernameExistsException) return existing(pool, email);
        throw error;
      },
    );
  },
  readdress: (subject, email) => readdress(pool, subject, email),
  close: (subject) => close(pool, subject),
});
