import { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { decide } from "#infra/constructs/permissions";
import { type House, SecretariatFunction } from "#infra/constructs/secretariat-function";

/** A fault is answered as a 500, which neither Lambda nor the gateway counts as its error: the function counts it itself. */
const faults = (service: string): Metric =>
  new Metric({
    namespace: "Ishraf",
    metricName: "Fault",
    dimensionsMap: { service },
    statistic: Stats.SUM,
    period: Duration.minutes(5),
  });

/** What answers every request. */
export const api = (scope: Construct, house: House, address: string): SecretariatFunction => {
  const { register, accounts } = house.records;
  const { issuer, keys } = house.settings.tokens;
  const answering = new SecretariatFunction(scope, "Api", {
    ...house,
    entry: "api",
    impactOfFailure: "Secretariat and members can neither read the register nor act on it.",
    permissions: [decide(register)],
    environment: {
      TOKEN_ISSUER: issuer ?? accounts.issuer,
      TOKEN_KEYS: keys ?? accounts.keys,
      TOKEN_CLIENT: accounts.client.userPoolClientId,
      ADDRESS: address,
    },
    timeout: Duration.seconds(10),
  });
  answering.alarm("Faults", { metric: faults(answering.serviceName), above: 0, says: "api answered 500." });
  return answering;
};
