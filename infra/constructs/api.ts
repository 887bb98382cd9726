import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { doorEnvironment, watchFaults } from "#infra/constructs/doors";
import { decide, openAccounts } from "#infra/constructs/permissions";
import { type House, SecretariatFunction } from "#infra/constructs/secretariat-function";

/** What answers every request of the API. */
export const api = (scope: Construct, house: House, address: string): SecretariatFunction => {
  const answering = new SecretariatFunction(scope, "Api", {
    ...house,
    entry: "api",
    impactOfFailure: "Programs can neither read the register nor act on it, and no one can check a record.",
    permissions: [decide(house.register), openAccounts(house.accounts), house.vault.signing],
    environment: { ...doorEnvironment(house), ...house.vault.environment, ADDRESS: address },
    timeout: Duration.seconds(10),
  });
  house.vault.acknowledgeFor(answering);
  watchFaults(answering, "api");
  return answering;
};
