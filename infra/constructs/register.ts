import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, ProjectionType, StreamViewType, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { Stage } from "#infra/stages";

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The committee's register: one table, whose stream wakes those who carry out. */
export class Register extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, { guarded }: Stage) {
    super(scope, id);
    this.table = new TableV2(this, "Table", {
      partitionKey: text("pk"),
      sortKey: text("sk"),
      globalSecondaryIndexes: [
        { indexName: "list", partitionKey: text("kind"), sortKey: text("sortedBy") },
        {
          indexName: "due",
          partitionKey: text("due"),
          sortKey: text("nextDue"),
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
      dynamoStream: StreamViewType.KEYS_ONLY,
      timeToLiveAttribute: "expires",
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: guarded,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** The table and its indexes, one by one. */
  get arns(): readonly string[] {
    const { tableArn } = this.table;
    return [tableArn, `${tableArn}/index/list`, `${tableArn}/index/due`];
  }

  /** The stream that the table was made with. */
  get stream(): string {
    const { tableStreamArn } = this.table;
    if (tableStreamArn === undefined) throw new Error("The register has no stream");
    return tableStreamArn;
  }
}
