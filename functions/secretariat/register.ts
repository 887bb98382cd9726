import { randomBytes } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { ulid } from "ulid";
import * as z from "zod/mini";
import { instantOf } from "#calendar/civil-date";
import { lifting } from "#functions/kernel/lifting";
import type { Office } from "#functions/kernel/offices";
import { type Env, given } from "#functions/secretariat/env";
import { dynamoRegister } from "#secretariat/dynamo-register";
import type { Table } from "#secretariat/table";

/** The register's table. */
export const tableIn = (env: Env): Table => {
  const { REGISTER_TABLE } = z.object({ REGISTER_TABLE: given }).parse(env);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, name: REGISTER_TABLE, lifting };
};

/** What every office has: the register, the present, and what can't be foreseen. */
export const officeAt = (table: Table): Office => {
  const now = () => instantOf(Date.now());
  return {
    register: dynamoRegister(table),
    now,
    draw: { id: () => ulid(Date.parse(now())), key: () => randomBytes(32).toString("hex") },
  };
};
