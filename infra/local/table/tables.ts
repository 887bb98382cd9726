import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod/mini";
import type { Assembly } from "#infra/local/template/assembly";

const Keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(["HASH", "RANGE"]) }));
const Projection = z.object({
  ProjectionType: z.optional(z.enum(["ALL", "KEYS_ONLY", "INCLUDE"])),
  NonKeyAttributes: z.optional(z.array(z.string())),
});
const Index = z.object({ IndexName: z.string(), KeySchema: Keys, Projection });
const Attributes = z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(["S", "N", "B"]) }));
const Stream = z.object({ StreamViewType: z.enum(["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"]) });
const Expiry = z.object({ AttributeName: z.string(), Enabled: z.boolean() });

const Table = z.object({
  AttributeDefinitions: Attributes,
  KeySchema: Keys,
  GlobalSecondaryIndexes: z.optional(z.array(Index)),
  StreamSpecification: z.optional(Stream),
  TimeToLiveSpecification: z.optional(Expiry),
});
export type TablePlan = Readonly<{ name: string; properties: z.infer<typeof Table> }>;

export const tablesIn = ({ resources }: Assembly): readonly TablePlan[] => [
  ...resources("AWS::DynamoDB::GlobalTable", Table),
  ...resources("AWS::DynamoDB::Table", Table),
];

/** Makes a table as the template has it, unless it was kept. */
export const createTable = async (
  client: DynamoDBClient,
  { name: TableName, properties }: TablePlan,
): Promise<void> => {
  const { TimeToLiveSpecification, StreamSpecification: stream, ...shape } = properties;
  const StreamSpecification = stream && { ...stream, StreamEnabled: true };
  const table = { ...shape, TableName, BillingMode: "PAY_PER_REQUEST" } as const;
  const made = await client
    .send(new CreateTableCommand({ ...table, ...(StreamSpecification && { StreamSpecification }) }))
    .catch((fault) => {
      if (fault instanceof ResourceInUseException) return undefined;
      throw fault;
    });
  if (made && TimeToLiveSpecification) {
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  }
};
