import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { decide } from "#infra/constructs/permissions";
import { type House, SecretariatFunction } from "#infra/constructs/secretariat-function";

/** What looks at every matter whose day has come. */
export const sweep = (scope: Construct, house: House): SecretariatFunction => {
  const sweeping = new SecretariatFunction(scope, "Sweep", {
    ...house,
    entry: "sweep",
    impactOfFailure: "Secretariat and members are not told that a day has come, and what it brings is not recorded.",
    permissions: [decide(house.register), ...house.vault.renewing],
    environment: house.vault.environment,
    timeout: Duration.minutes(5),
  });
  house.vault.acknowledgeFor(sweeping);
  return sweeping;
};
