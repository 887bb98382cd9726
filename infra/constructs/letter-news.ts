import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import type { Construct } from "constructs";
import { FailureQueue } from "#infra/constructs/failure-queue";
import { noteLetters } from "#infra/constructs/permissions";
import type { Post } from "#infra/constructs/post";
import { type House, SecretariatFunction } from "#infra/constructs/secretariat-function";

const impactOfFailure =
  "The secretariat isn't told that a letter came back, and whoever it went to may know of nothing.";

/** What writes down that a letter was delivered, or came back: the post says so once, so that nothing of it may get lost. */
export const letterNews = (scope: Construct, house: House, post: Post): SecretariatFunction => {
  const office = new SecretariatFunction(scope, "LetterNews", {
    ...house,
    entry: "letter-news",
    impactOfFailure,
    permissions: [noteLetters(house.register)],
    environment: {},
    timeout: Duration.seconds(30),
  });
  const { queue } = new FailureQueue(office, "Failures", { alarms: house.alarms, impact: impactOfFailure });
  const patience = { maxEventAge: Duration.hours(6), retryAttempts: 2 };
  office.function.configureAsyncInvoke({ ...patience, onFailure: new SqsDestination(queue) });
  new Rule(office, "Told", {
    eventPattern: post.news,
    targets: [new LambdaFunction(office.function, { ...patience, retryAttempts: 185, deadLetterQueue: queue })],
  });
  return office;
};
