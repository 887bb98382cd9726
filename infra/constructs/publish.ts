import { Duration, FileSystem, Validations } from "aws-cdk-lib";
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { namesOf } from "#infra/constructs/names-of";
import { followStream, publishFrom, publishInto } from "#infra/constructs/permissions";
import { type House, SecretariatFunction } from "#infra/constructs/secretariat-function";
import type { PortalStack } from "#infra/stacks/portal";

/** What renders the public pages, when they are marked and every hour: the day alone changes some. */
export const publish = (scope: Construct, house: House, portal: PortalStack): SecretariatFunction => {
  const { register } = house;
  const { bucket } = portal.pages;
  const office = new SecretariatFunction(scope, "Publish", {
    ...house,
    entry: "publish",
    impactOfFailure:
      "Citizens read pages that no longer say what the register does, and new meetings are not published.",
    permissions: [...publishFrom(register), followStream(register), publishInto(bucket)],
    environment: {
      ADDRESS: portal.address,
      PAGES_BUCKET: bucket.bucketName,
      // Another code of the publisher may write other pages: it then renders them all.
      RELEASE: FileSystem.fingerprint(house.bundles.publish.path),
    },
    timeout: Duration.minutes(5),
  });
  const reason = "Pages are named as matters come: any name, in this one bucket.";
  for (const arn of namesOf(portal, bucket.bucketArn))
    Validations.of(office).acknowledge({ id: `AwsSolutions-IAM5[Resource::${arn}/*]`, reason });
  wake(office, house);
  return office;
};

/** Wakes it for each new mark; what was marked at once is gathered. */
const wake = (office: SecretariatFunction, { register }: House): void => {
  const mapping = new EventSourceMapping(office, "Marks", {
    target: office.function,
    eventSourceArn: register.stream,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.or("INSERT", "MODIFY"),
        dynamodb: { Keys: { pk: { S: FilterRule.isEqual("DIRTY") } } },
      }),
    ],
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    reportBatchItemFailures: true,
    retryAttempts: 10,
    maxRecordAge: Duration.hours(1),
  });
  Validations.of(mapping).acknowledge({
    id: "Serverless-LambdaEventSourceMappingDestination",
    reason: "A mark stands on the register until its document is rendered: the hour finds it, whatever woke or didn't.",
  });
};
