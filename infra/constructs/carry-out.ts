import { Duration, Validations } from "aws-cdk-lib";
import { Stats } from "aws-cdk-lib/aws-cloudwatch";
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Construct } from "constructs";
import type { Clock } from "#infra/constructs/clock";
import { FailureQueue } from "#infra/constructs/failure-queue";
import { carry, followPeople, followStream } from "#infra/constructs/permissions";
import type { Post } from "#infra/constructs/post";
import { type House, SecretariatFunction } from "#infra/constructs/secretariat-function";

const impactOfFailure =
  "Members get no letter of what was decided, and a notice may reach them too late for its meeting.";

type Near = Readonly<{ address: string; clock: Clock; post: Post }>;

/** What sends the letters, has accounts follow their people and sets the clock, once a page is on the register. */
export const carryOut = (scope: Construct, house: House, { address, clock, post }: Near): SecretariatFunction => {
  const { register, accounts, vault } = house;
  const office = new SecretariatFunction(scope, "CarryOut", {
    ...house,
    entry: "carry-out",
    impactOfFailure,
    permissions: [
      ...carry(register),
      followStream(register),
      followPeople(accounts),
      post.sending,
      post.asking,
      ...clock.setting,
      ...vault.erasing,
    ],
    environment: {
      SENDER: post.sender,
      CONFIGURATION_SET: post.configurationSet,
      ADDRESS: address,
      USER_POOL: accounts.pool.userPoolId,
      ...vault.environment,
      ...clock.environment,
    },
    // Letters to many go at a pace; when the time ends, the clock calls for the rest.
    timeout: Duration.minutes(5),
  });
  Validations.of(office).acknowledge(
    {
      id: `AwsSolutions-IAM5[${clock.anyName}]`,
      reason: "Schedules are named as matters come: any name, in this one group.",
    },
    { id: "AwsSolutions-IAM5[Resource::*]", reason: "What SES lets an account send is told of no resource." },
  );
  vault.acknowledgeFor(office);
  clock.mayCall(office.function);
  wake(office, house);
  return office;
};

/** Wakes it for each new item of the outbox, and for nothing else. */
const wake = (office: SecretariatFunction, { alarms, register }: House): void => {
  const failures = new FailureQueue(office, "Failures", { alarms, impact: impactOfFailure });
  new EventSourceMapping(office, "Outbox", {
    target: office.function,
    eventSourceArn: register.stream,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual("INSERT"),
        dynamodb: { Keys: { pk: { S: FilterRule.isEqual("OUTBOX") } } },
      }),
    ],
    // A wake does all that a duty waits for and a little more, however much came: so many are behind one another no longer.
    batchSize: 1000,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    // What a wake leaves it hands over to the clock; only what failed comes again.
    retryAttempts: 20,
    maxRecordAge: Duration.hours(6),
    onFailure: new SqsDlq(failures.queue),
  });
  office.alarm("Late", {
    metric: office.function.metric("IteratorAge", { statistic: Stats.MAXIMUM, period: Duration.minutes(5) }),
    above: Duration.minutes(15).toMilliseconds(),
    says: "What pages owe waits for more than a quarter of an hour.",
  });
};
