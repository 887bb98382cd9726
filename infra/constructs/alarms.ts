import { Aws, Validations } from "aws-cdk-lib";
import { ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";

export type Cause = Readonly<{
  metric: Metric;
  above: number;
  /** What has happened when the metric is above that. */
  says: string;
}>;

/** Where every alarm goes; each says first who loses what, then what happened. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, email: string | undefined) {
    super(scope, id);
    const cloudWatch = () =>
      new ServicePrincipal("cloudwatch.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      });
    // CloudWatch can't use the account's own key for SNS, whose policy is AWS's: hence a key of ours.
    const key = new Key(this, "Key", { enableKeyRotation: true });
    key.addToResourcePolicy(
      new PolicyStatement({
        actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
        principals: [cloudWatch()],
        resources: ["*"],
      }),
    );
    this.topic = new Topic(this, "Topic", { masterKey: key, enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({ actions: ["sns:Publish"], principals: [cloudWatch()], resources: [this.topic.topicArn] }),
    );
    Validations.of(this.topic).acknowledge({
      id: "Serverless-SNSRedrivePolicy",
      reason: "A mail of an alarm that can't be delivered loses nothing: the alarm itself stays raised.",
    });
    if (email !== undefined) this.topic.addSubscription(new EmailSubscription(email));
  }

  /** Rings when a metric rises above its bound; a metric without figures means that all is well. */
  add(scope: Construct, id: string, { metric, above, says, impact }: Cause & Readonly<{ impact: string }>): void {
    const alarm = metric.createAlarm(scope, id, {
      alarmDescription: `${impact} ${says}`,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      threshold: above,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
