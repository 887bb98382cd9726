import { Aws, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { ScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";
import type { Alarms } from "#infra/constructs/alarms";
import { FailureQueue } from "#infra/constructs/failure-queue";

type ClockProps = Readonly<{ alarms: Alarms; rings: IFunction }>;

/** The clock that rings when a matter's day comes, and the role in which it does so. */
export class Clock extends Construct {
  readonly environment: Readonly<Record<string, string>>;
  /** To set the clock, and to hand it the role in which it rings. */
  readonly setting: readonly PolicyStatement[];
  /** The setting's one wildcard, as nag names it. */
  readonly anyName: string;
  readonly #role: Role;

  constructor(scope: Construct, id: string, { alarms, rings }: ClockProps) {
    super(scope, id);
    const group = new ScheduleGroup(this, "Group", { removalPolicy: RemovalPolicy.DESTROY });
    const failures = new FailureQueue(this, "Failures", {
      alarms,
      impact: "A matter whose day has come is looked at up to an hour late, or letters to many go on so late.",
    });
    const role = this.#ringing(group.scheduleGroupArn, rings.functionArn, failures.queue.queueArn);
    this.#role = role;
    const schedules = Stack.of(this).formatArn({
      service: "scheduler",
      resource: "schedule",
      resourceName: `${group.scheduleGroupName}/*`,
    });
    this.anyName = `Resource::${schedules.replace(Aws.ACCOUNT_ID, "<AWS::AccountId>")}`;
    this.setting = [
      new PolicyStatement({ actions: ["scheduler:CreateSchedule"], resources: [schedules] }),
      new PolicyStatement({
        actions: ["iam:PassRole"],
        resources: [role.roleArn],
        conditions: { StringEquals: { "iam:PassedToService": "scheduler.amazonaws.com" } },
      }),
    ];
    this.environment = {
      SCHEDULE_GROUP: group.scheduleGroupName,
      RING_TARGET: rings.functionArn,
      RING_ROLE: role.roleArn,
      RING_FAILURES: failures.queue.queueArn,
    };
  }

  /** Has it call a function too, which asks for that by its own ARN: a function's environment can't name the function itself. */
  mayCall(called: IFunction): void {
    this.#role.addToPolicy(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [called.functionArn] }),
    );
  }

  #ringing(group: string, rings: string, failures: string): Role {
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID }, ArnEquals: { "aws:SourceArn": group } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [rings] }));
    role.addToPolicy(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [failures] }));
    return role;
  }
}
