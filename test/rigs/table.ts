import { randomUUID } from "node:crypto";
import { DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { lifting } from "#functions/kernel/lifting";
import { createTable, tablesIn } from "#infra/local/table/tables";
import { readAssembly } from "#infra/local/template/assembly";
import type { Lifting, Table } from "#secretariat/table";

/** A client of the engine that the suites share. */
export const clientOf = (maxAttempts = 3): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: process.env["TEST_DYNAMODB"]!,
    region: "eu-west-3",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    maxAttempts,
  });

/** A new, empty register of the shape that the stacks give it. */
export const newTable = async (client = clientOf(), lifted: Lifting = lifting): Promise<Table> => {
  const [plan] = tablesIn(readAssembly(process.env["TEST_ASSEMBLY"]!));
  // Without its stream, which suites read in no other way than the outbox's own, and which takes the engine long.
  const { StreamSpecification: _, ...properties } = plan!.properties;
  const table = { properties, name: `register-${randomUUID()}` };
  const maker = clientOf();
  await createTable(maker, table);
  maker.destroy();
  return { client: documentsOf(client), name: table.name, lifting: lifted };
};

/** Drops a register that nobody needs any more: the engine grows slow with the tables that it keeps. */
export const dropTable = async ({ name }: Pick<Table, "name">): Promise<void> => {
  const client = clientOf();
  await client.send(new DeleteTableCommand({ TableName: name }));
  client.destroy();
};

/** The same client for documents, as the functions make it. */
export const documentsOf = (client: DynamoDBClient): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
