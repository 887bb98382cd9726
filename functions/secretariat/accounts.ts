import type { Accounts } from "#secretariat/accounts";

/** The pool's accounts: few acts come to them, and the pool's client is loaded with the first. */
export const accountsIn = (id: string): Accounts => {
  let accounts: Accounts | undefined;
  const loaded = async (): Promise<Accounts> => {
    const { CognitoIdentityProviderClient } = await import("@aws-sdk/client-cognito-identity-provider");
    const { cognitoAccounts } = await import("#secretariat/accounts");
    accounts ??= cognitoAccounts({ client: new CognitoIdentityProviderClient(), id });
    return accounts;
  };
  return {
    open: async (email) => (await loaded()).open(email),
    close: async (subject) => (await loaded()).close(subject),
    readdress: async (...changed) => (await loaded()).readdress(...changed),
  };
};
