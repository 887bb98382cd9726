import { DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Cloud } from "#infra/rehearsal/ministack";

type Site = Readonly<{ address: string; token: string }>;

/** The meetings that the deployed system knows, as it tells them; having none would show nothing. */
export const meetingsAt = async ({ address, token }: Site): Promise<string> => {
  const answer = await fetch(`${address}/api/meetings`, { headers: { authorization: `Bearer ${token}` } });
  const meetings = await answer.text();
  if (!answer.ok || !meetings.includes('"id"')) throw new Error(`No meetings: ${answer.status} ${meetings}`);
  return meetings;
};

/** Throws unless the register's table stands and has its items. */
export const expectTable = async (cloud: Cloud, name: string): Promise<void> => {
  const { Table } = await new DynamoDBClient(cloud.client).send(new DescribeTableCommand({ TableName: name }));
  if (!Table?.ItemCount) throw new Error("The register did not outlive its stack");
};
