import { Stack, Validations } from "aws-cdk-lib";
import { CfnMalwareProtectionPlan } from "aws-cdk-lib/aws-guardduty";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { FILES, type Vault } from "#infra/constructs/vault";

const SERVICE = "malware-protection-plan.guardduty.amazonaws.com";
/** How GuardDuty names the rule by which it hears of what comes into the bucket, and keeps it itself. */
const RULE = "DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*";
/** What it puts beside the files when the plan is made, to see that it may. */
const PROOF = "malware-protection-resource-validation-object";

/**
 * GuardDuty's malware scan of every version of every file that comes into the vault. It tells the bus what it found and marks
 * no object: who accepts a file reads the register, and nobody reads one that wasn't accepted.
 */
export class Scanner extends Construct {
  constructor(scope: Construct, id: string, vault: Vault) {
    super(scope, id);
    const role = this.#role(vault);
    const plan = new CfnMalwareProtectionPlan(this, "Plan", {
      actions: { tagging: { status: "DISABLED" } },
      protectedResource: { s3Bucket: { bucketName: vault.bucket.bucketName, objectPrefixes: [FILES] } },
      role: role.roleArn,
    });
    // The plan is refused where its role may not yet do what it must.
    plan.node.addDependency(role);
  }

  /** What GuardDuty says that its plan must be allowed, for one bucket and, of its objects, for files alone. */
  #role(vault: Vault): Role {
    const { bucket } = vault;
    const stack = Stack.of(this);
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal(SERVICE, {
        conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
      }),
    });
    const ruleOf = (account: string) =>
      stack.formatArn({ service: "events", resource: "rule", resourceName: RULE, account });
    const rule = ruleOf(stack.account);
    for (const statement of [
      new PolicyStatement({
        actions: ["events:DeleteRule", "events:PutRule", "events:PutTargets", "events:RemoveTargets"],
        resources: [rule],
        conditions: { StringEquals: { "events:ManagedBy": SERVICE } },
      }),
      new PolicyStatement({ actions: ["events:DescribeRule", "events:ListTargetsByRule"], resources: [rule] }),
      new PolicyStatement({
        actions: ["s3:GetBucketNotification", "s3:ListBucket", "s3:PutBucketNotification"],
        resources: [bucket.bucketArn],
      }),
      new PolicyStatement({ actions: ["s3:PutObject"], resources: [bucket.arnForObjects(PROOF)] }),
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:GetObjectVersion"],
        resources: [bucket.arnForObjects(`${FILES}*`)],
      }),
    ])
      role.addToPolicy(statement);
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${ruleOf("<AWS::AccountId>")}]`,
      reason: "GuardDuty draws the end of the rule's name itself; the rest is its own.",
    });
    vault.acknowledgeFor(role);
    return role;
  }
}
