import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Match } from "aws-cdk-lib/assertions";
import * as z from "zod/mini";
import { bySes, templates } from "./app.ts";

const { records, service } = templates(bySes);
const Alarm = z.object({ Properties: z.object({ AlarmDescription: z.string(), AlarmActions: z.array(z.unknown()) }) });
const alarms = Object.entries(service.findResources("AWS::CloudWatch::Alarm")).map(
  ([id, alarm]) => [id, Alarm.parse(alarm).Properties] as const,
);

test.each(alarms)("%s says who loses what, then what happened, and tells someone", (_id, alarm) => {
  expect(alarm.AlarmDescription).toMatch(/^[A-Z].*\. .*\.$/);
  expect(alarm.AlarmActions).toHaveLength(1);
});

test("a fault that was answered as a 500 rings the alarm", () => {
  for (const name of ["production-api", "production-desk"]) {
    service.hasResourceProperties("AWS::CloudWatch::Alarm", {
      Namespace: "Ishraf",
      MetricName: "Fault",
      Dimensions: [{ Name: "service", Value: name }],
      Threshold: 0,
    });
    service.hasResourceProperties("AWS::Lambda::Function", {
      Environment: { Variables: Match.objectLike({ SERVICE: name, METRICS: "Ishraf" }) },
    });
  }
});

test("what words the letters of codes is watched too, from the stack where alarms are", () => {
  records.resourceCountIs("AWS::CloudWatch::Alarm", 0);
  service.hasResourceProperties("AWS::CloudWatch::Alarm", {
    AlarmDescription: Match.stringLikeRegexp("^Nobody gets a sign-in code"),
    MetricName: "Errors",
  });
});

test("each function's errors, the outbox's delay and the four failure queues are watched", () => {
  const watched = Object.values(service.findResources("AWS::CloudWatch::Alarm"))
    .map(({ Properties }) => z.object({ MetricName: z.string() }).parse(Properties).MetricName)
    .toSorted();
  const queues = Array(4).fill("ApproximateNumberOfMessagesVisible");
  const errors = Object.keys({
    ...service.findResources("AWS::Lambda::Function"),
    ...records.findResources("AWS::Lambda::Function"),
  }).map(() => "Errors");
  expect(watched).toEqual([...queues, ...errors, "Fault", "Fault", "IteratorAge"]);
});

test("alarms go, encrypted, to whom the deployer named", () => {
  service.hasResourceProperties("AWS::SNS::Topic", { KmsMasterKeyId: Match.anyValue() });
  service.hasResourceProperties("AWS::SNS::Subscription", { Protocol: "email", Endpoint: "alarms@example.ma" });
});

test("the operating page tells of each alarm under the sentence that heads it", () => {
  const headings = readFileSync("docs/operating.md", "utf8")
    .split("\n")
    .flatMap((line) => (line.startsWith("### ") ? [line.slice(4)] : []));
  const untold = alarms.filter(
    ([, { AlarmDescription }]) => !headings.some((said) => AlarmDescription.startsWith(said)),
  );
  const idle = headings.filter((said) => !alarms.some(([, { AlarmDescription }]) => AlarmDescription.startsWith(said)));
  expect({ untold, idle }).toEqual({ untold: [], idle: [] });
});
