import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as ShardRecord,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";

export type Shard = Readonly<{ StreamArn: string; ShardId: string }>;

/** The shards of a table's present stream. */
export const shardsOf = async (client: DynamoDBStreamsClient, TableName: string): Promise<readonly Shard[]> => {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName }));
  const StreamArn = Streams.at(-1)?.StreamArn;
  if (!StreamArn) throw new Error(`${TableName} has no stream`);
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
  return StreamDescription?.Shards?.flatMap(({ ShardId }) => (ShardId ? { StreamArn, ShardId } : [])) ?? [];
};

const positionOf = (place: string | undefined) =>
  place === undefined
    ? ({ ShardIteratorType: "TRIM_HORIZON" } as const)
    : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: place } as const);

/** A place too old to be there any more gives way to the oldest record that is. */
const iteratorAt = async (client: DynamoDBStreamsClient, shard: Shard, place: string | undefined) => {
  const { ShardIterator } = await client
    .send(new GetShardIteratorCommand({ ...shard, ...positionOf(place) }))
    .catch((fault) => {
      if (!(fault instanceof TrimmedDataAccessException)) throw fault;
      return client.send(new GetShardIteratorCommand({ ...shard, ...positionOf(undefined) }));
    });
  return ShardIterator;
};

/** The records of a shard that come after a place, and whether more can ever come. */
export const readShard = async (
  client: DynamoDBStreamsClient,
  shard: Shard,
  place: string | undefined,
): Promise<Readonly<{ records: readonly ShardRecord[]; ended: boolean }>> => {
  const ShardIterator = await iteratorAt(client, shard, place);
  const { Records: records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator }));
  return { records, ended: NextShardIterator === undefined };
};
