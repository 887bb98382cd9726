import { Duration } from "aws-cdk-lib";
import { UserPoolOperation } from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import type { Accounts } from "#infra/constructs/accounts";
import { readPeople } from "#infra/constructs/permissions";
import { type Ground, SecretariatFunction } from "#infra/constructs/secretariat-function";

/** What words the letter that brings a sign-in code; it stands with the pool that calls it, as their stack can't lean on the service's. */
export const signInLetter = (scope: Construct, ground: Ground, accounts: Accounts): SecretariatFunction => {
  const wording = new SecretariatFunction(scope, "SignInLetter", {
    ...ground,
    alarms: "from-the-service",
    entry: "sign-in-letter",
    impactOfFailure: "Nobody gets a sign-in code, so that nobody can sign in at the desk.",
    permissions: [readPeople(ground.register)],
    environment: {},
    // Cognito waits five seconds.
    timeout: Duration.seconds(5),
  });
  accounts.pool.addTrigger(UserPoolOperation.CUSTOM_MESSAGE, wording.function);
  return wording;
};
