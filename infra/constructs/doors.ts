import { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Entry } from "#infra/bundle";
import type { House, SecretariatFunction } from "#infra/constructs/secretariat-function";

/** A fault is answered as a 500, which neither Lambda nor the gateway counts as its error: the function counts it itself. */
export const watchFaults = (door: SecretariatFunction, entry: Entry): void =>
  door.alarm("Faults", {
    metric: new Metric({
      namespace: "Ishraf",
      metricName: "Fault",
      dimensionsMap: { service: door.serviceName },
      statistic: Stats.SUM,
      period: Duration.minutes(5),
    }),
    above: 0,
    says: `${entry} answered 500.`,
  });

/** Whose tokens a door takes, where they are checked, and where accounts are opened for those who are appointed. */
export const doorEnvironment = ({ accounts, settings }: House): Readonly<Record<string, string>> => ({
  TOKEN_ISSUER: settings.tokens.issuer ?? accounts.issuer,
  TOKEN_KEYS: settings.tokens.keys ?? accounts.keys,
  TOKEN_CLIENT: accounts.client.userPoolClientId,
  USER_POOL: accounts.pool.userPoolId,
});
