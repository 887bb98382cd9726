import { Duration, Validations } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { Construct } from "constructs";
import type { SecretariatFunction } from "#infra/constructs/secretariat-function";

/** Knocks at functions every hour, whatever else has or hasn't woken them. */
export const hourly = (scope: Construct, ...functions: readonly SecretariatFunction[]): Rule => {
  const rule = new Rule(scope, "Hourly", { schedule: Schedule.rate(Duration.hours(1)) });
  for (const { function: knocked } of functions) rule.addTarget(new LambdaFunction(knocked));
  Validations.of(rule).acknowledge({
    id: "Serverless-EventBusDLQ",
    reason: "A knock that got lost is followed by the next, an hour later, which finds all that this one would have.",
  });
  return rule;
};
