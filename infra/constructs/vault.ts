import { Duration, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import type { EventPattern } from "aws-cdk-lib/aws-events";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct, type IConstruct } from "constructs";
import { namesOf } from "#infra/constructs/names-of";

/** What the keys of all files begin with. */
export const FILES = "FILE/";

type VaultProps = Readonly<{
  /** The origin of the pages whose scripts may send files and see what is answered, "https://…"; or a star. */
  pages: string;
}>;

/**
 * Where files are kept, every version of each: what was looked at stays what is read, whatever comes under its key later. Who
 * may send is said form by form, and who may read link by link.
 */
export class Vault extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { pages }: VaultProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [pages] }],
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#tellTheBus();
    Validations.of(this.bucket).acknowledge({
      id: "AwsSolutions-S1",
      reason:
        "Each file's journal tells who brought it and what was found; an access log would add the addresses of those who read it, for which the law on personal data asks a reason.",
    });
  }

  /** CDK's own way to ask for this is a function of its own at each deployment. */
  #tellTheBus(): void {
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error("A bucket is no bucket");
    defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  get environment(): Readonly<Record<string, string>> {
    return { VAULT_BUCKET: this.bucket.bucketName };
  }

  /** What S3 tells of files that come, and of nothing else. */
  get arrivals(): EventPattern {
    return {
      source: ["aws.s3"],
      detailType: ["Object Created"],
      detail: { bucket: { name: [this.bucket.bucketName] }, object: { key: [{ prefix: FILES }] } },
    };
  }

  /** What the scanner tells of files, clean or not, and of nothing else. */
  get scans(): EventPattern {
    return {
      source: ["aws.guardduty"],
      detailType: ["GuardDuty Malware Protection Object Scan Result"],
      detail: {
        resourceType: ["S3_OBJECT"],
        s3ObjectDetails: { bucketName: [this.bucket.bucketName], objectKey: [{ prefix: FILES }] },
      },
    };
  }

  /** To sign forms by which files come, and links to one version of one; a signer can do no more than it may itself. */
  get signing(): PolicyStatement {
    return new PolicyStatement({
      actions: ["s3:GetObjectVersion", "s3:PutObject"],
      resources: [this.bucket.arnForObjects(`${FILES}*`)],
    });
  }

  /** To look at what came, and to erase what is refused. */
  get checking(): readonly PolicyStatement[] {
    const resources = [this.bucket.arnForObjects(`${FILES}*`)];
    return [new PolicyStatement({ actions: ["s3:GetObjectVersion"], resources }), ...this.erasing];
  }

  /** To copy what came onto itself, so that it is looked at and scanned anew, and to erase what is given up. */
  get renewing(): readonly PolicyStatement[] {
    return [this.signing, ...this.erasing];
  }

  /** To erase every version of a file, and to read none. */
  get erasing(): readonly PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: ["s3:DeleteObjectVersion"],
        resources: [this.bucket.arnForObjects(`${FILES}*`)],
      }),
      new PolicyStatement({
        actions: ["s3:ListBucketVersions"],
        resources: [this.bucket.bucketArn],
        conditions: { StringLike: { "s3:prefix": [`${FILES}*`] } },
      }),
    ];
  }

  /** Says why who signs or checks may do so for any file. */
  acknowledgeFor(office: IConstruct): void {
    for (const arn of namesOf(Stack.of(this), this.bucket.bucketArn))
      Validations.of(office).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${arn}/${FILES}*]`,
        reason: "Files are named as matters come: any name, below this one folder.",
      });
  }
}
