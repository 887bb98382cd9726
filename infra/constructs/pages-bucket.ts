import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";

/** Under exact optional types CDK's class misses its own interface by an `undefined`. */
const isBucket = (made: unknown): made is IBucket => made instanceof Bucket;

/** The public pages, as files. Nobody reads them here: they are read through the distribution. */
export class PagesBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const made = new Bucket(this, "Bucket", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    if (!isBucket(made)) throw new Error("A bucket is no bucket");
    this.bucket = made;
    Validations.of(made).acknowledge({
      id: "AwsSolutions-S1",
      reason:
        "What is read is public, and no record of who reads it is kept: the law on personal data asks for a reason.",
    });
  }
}
