import { Duration, Validations } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Alarms } from "#infra/constructs/alarms";

type FailureQueueProps = Readonly<{
  alarms: Alarms;
  /** Who loses what while messages lie here. */
  impact: string;
}>;

/** Where what could not be handed over lies for a person to read, for two weeks. */
export class FailureQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { alarms, impact }: FailureQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    alarms.add(this, "Waiting", {
      impact,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      above: 0,
      says: "Failures lie in the queue.",
    });
    const reason = "This queue is itself the end of the road: it is read by a person whom its alarm calls.";
    Validations.of(this).acknowledge(
      { id: "AwsSolutions-SQS3", reason },
      { id: "Serverless-SQSRedrivePolicy", reason },
    );
  }
}
