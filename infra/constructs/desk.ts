import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { doorEnvironment, watchFaults } from "#infra/constructs/doors";
import { decide, openAccounts } from "#infra/constructs/permissions";
import { type House, SecretariatFunction } from "#infra/constructs/secretariat-function";

/** What serves the pages at which people work. */
export const desk = (scope: Construct, house: House, address: string): SecretariatFunction => {
  const serving = new SecretariatFunction(scope, "Desk", {
    ...house,
    entry: "desk",
    impactOfFailure: "Secretariat and members can neither sign in nor work at the desk.",
    permissions: [decide(house.register), openAccounts(house.accounts), house.vault.signing],
    environment: {
      ...doorEnvironment(house),
      ...house.vault.environment,
      ADDRESS: address,
      SIGN_IN: house.accounts.endpoint,
    },
    timeout: Duration.seconds(15),
  });
  house.vault.acknowledgeFor(serving);
  watchFaults(serving, "desk");
  return serving;
};
