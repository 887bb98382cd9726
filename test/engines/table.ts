import { randomUUID } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { readAssembly } from "#infra/local/assembly";
import { createTable, tablesIn } from "#infra/local/tables";
import type { Table } from "#secretariat/table";

/** A client of the engine that the suites share. */
export const clientOf = (maxAttempts = 3): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: process.env["TEST_DYNAMODB"]!,
    region: "eu-west-3",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    maxAttempts,
  });

/** A new, empty register of the shape that the stacks give it. */
export const newTable = async (client = clientOf()): Promise<Table> => {
  const [plan] = tablesIn(readAssembly(process.env["TEST_ASSEMBLY"]!));
  const table = { ...plan!, name: `register-${randomUUID()}` };
  const maker = clientOf();
  await createTable(maker, table);
  maker.destroy();
  return { client: documentsOf(client), name: table.name };
};

/** The same client for documents, as the functions make it. */
export const documentsOf = (client: DynamoDBClient): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
