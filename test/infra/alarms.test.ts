import { expect, test } from "@jest/globals";
import { Match } from "aws-cdk-lib/assertions";
import * as z from "zod/mini";
import { production, templates } from "./app.ts";

const { service } = templates(production);
const Alarm = z.object({ Properties: z.object({ AlarmDescription: z.string(), AlarmActions: z.array(z.unknown()) }) });
const alarms = Object.entries(service.findResources("AWS::CloudWatch::Alarm")).map(
  ([id, alarm]) => [id, Alarm.parse(alarm).Properties] as const,
);

test.each(alarms)("%s says who loses what, then what happened, and tells someone", (_id, alarm) => {
  expect(alarm.AlarmDescription).toMatch(/^[A-Z].*\. .*\.$/);
  expect(alarm.AlarmActions).toHaveLength(1);
});

test("a fault that was answered as a 500 rings the alarm", () => {
  service.hasResourceProperties("AWS::CloudWatch::Alarm", {
    Namespace: "Ishraf",
    MetricName: "Fault",
    Dimensions: [{ Name: "service", Value: "production-api" }],
    Threshold: 0,
  });
  service.hasResourceProperties("AWS::Lambda::Function", {
    Environment: { Variables: Match.objectLike({ SERVICE: "production-api", METRICS: "Ishraf" }) },
  });
});

test("each function's errors, the outbox's delay and both failure queues are watched", () => {
  const watched = Object.values(service.findResources("AWS::CloudWatch::Alarm"))
    .map(({ Properties }) => z.object({ MetricName: z.string() }).parse(Properties).MetricName)
    .toSorted();
  const queues = ["ApproximateNumberOfMessagesVisible", "ApproximateNumberOfMessagesVisible"];
  expect(watched).toEqual([...queues, "Errors", "Errors", "Errors", "Errors", "Fault", "IteratorAge"]);
});

test("alarms go, encrypted, to whom the deployer named", () => {
  service.hasResourceProperties("AWS::SNS::Topic", { KmsMasterKeyId: Match.anyValue() });
  service.hasResourceProperties("AWS::SNS::Subscription", { Protocol: "email", Endpoint: "alarms@example.ma" });
});
