import type { DynamoDBStreamsClient, _Record as ShardRecord } from "@aws-sdk/client-dynamodb-streams";
import * as z from "zod/mini";
import { fits } from "#infra/local/events/patterns";
import type { Clock } from "#infra/local/ground/clock";
import { Json } from "#infra/local/ground/json";
import type { Memory } from "#infra/local/ground/memory";
import { deliver, type Receiver } from "#infra/local/table/batches";
import type { Mapping } from "#infra/local/table/mappings";
import { readShard, type Shard, shardsOf } from "#infra/local/table/shards";

/** Reads a table's stream for a function; a pass hands over all that is there and says how many records it met. */
export type Reader = Readonly<{ pass: () => Promise<number> }>;
export type Source = Readonly<{ client: DynamoDBStreamsClient; clock: Clock; memory: Memory; region: string }>;

/** A stream's record as Lambda tells it. */
const told = ({ clock, region }: Source, { stream }: Mapping, record: ShardRecord) => ({
  eventID: record.eventID ?? "",
  eventName: record.eventName ?? "",
  eventVersion: "1.1",
  eventSource: "aws:dynamodb",
  awsRegion: region,
  eventSourceARN: stream,
  dynamodb: {
    ...record.dynamodb,
    SequenceNumber: record.dynamodb?.SequenceNumber ?? "",
    ApproximateCreationDateTime: Math.floor(clock.now() / 1000),
  },
});

const isWanted = (patterns: readonly Json[], record: unknown): boolean => {
  const plain = Json.parse(JSON.parse(JSON.stringify(record)));
  return patterns.length === 0 || patterns.some((pattern) => fits(plain, pattern));
};

const batchesOf = <T>(records: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, at) => records.slice(at * size, (at + 1) * size));

/** How far each shard has been read: the number of its last record, or its end. */
const Places = z.record(z.string(), z.string());
const END = "end";

const placesIn = (memory: Memory, { table, to }: Mapping) => {
  const name = `stream-${table}-${to.split(":").at(-1)}`;
  const places = memory.recall(name, Places) ?? {};
  const keep = (shard: string, place: string): void => {
    places[shard] = place;
    memory.keep(name, places);
  };
  return { of: (shard: string) => places[shard], keep };
};

export const createReader = (source: Source, mapping: Mapping, to: Receiver): Reader => {
  const { client, memory } = source;
  const places = placesIn(memory, mapping);
  const hand = async (records: readonly ShardRecord[]): Promise<void> => {
    const wanted = records
      .map((record) => told(source, mapping, record))
      .filter((record) => isWanted(mapping.patterns, record));
    for (const batch of batchesOf(wanted, mapping.batch)) await deliver(to, mapping, { records: batch });
  };
  const read = async (shard: Shard): Promise<number> => {
    const { records, ended } = await readShard(client, shard, places.of(shard.ShardId));
    await hand(records);
    const last = records.at(-1)?.dynamodb?.SequenceNumber;
    if (last) places.keep(shard.ShardId, last);
    if (ended) places.keep(shard.ShardId, END);
    return records.length;
  };
  const pass = async (): Promise<number> => {
    const shards = await shardsOf(client, mapping.table);
    let met = 0;
    for (const shard of shards.filter(({ ShardId }) => places.of(ShardId) !== END)) met += await read(shard);
    return met;
  };
  return { pass };
};
