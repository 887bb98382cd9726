import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import type { Construct } from "constructs";
import { FailureQueue } from "#infra/constructs/failure-queue";
import { settleFiles } from "#infra/constructs/permissions";
import { type House, SecretariatFunction } from "#infra/constructs/secretariat-function";

const impactOfFailure =
  "Official letters, receipts and parts of dossiers that were brought can't be cited or read until they are looked at, which is an hour later at best; no candidate has a receipt for one.";

/** What looks at each file as it comes, and hears what the scanner found, before anyone can read it. */
export const dossiers = (scope: Construct, house: House): SecretariatFunction => {
  const { vault, register, alarms } = house;
  const office = new SecretariatFunction(scope, "Dossiers", {
    ...house,
    entry: "dossiers",
    impactOfFailure,
    permissions: [...vault.checking, settleFiles(register)],
    environment: vault.environment,
    timeout: Duration.minutes(1),
  });
  vault.acknowledgeFor(office);
  const { queue } = new FailureQueue(office, "Failures", { alarms, impact: impactOfFailure });
  const patience = { maxEventAge: Duration.hours(6), retryAttempts: 2 };
  office.function.configureAsyncInvoke({ ...patience, onFailure: new SqsDestination(queue) });
  const target = new LambdaFunction(office.function, { ...patience, retryAttempts: 185, deadLetterQueue: queue });
  new Rule(office, "Came", { eventPattern: vault.arrivals, targets: [target] });
  new Rule(office, "Scanned", { eventPattern: vault.scans, targets: [target] });
  return office;
};
