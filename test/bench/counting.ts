import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import { clientOf, documentsOf } from "../rigs/table.ts";

/** What something asked of the table: calls, the capacity units that its engine counts, and the largest of what was written. */
export type Use = Readonly<{
  calls: number;
  writes: number;
  read: number;
  written: number;
  /** The items of the largest transaction, and the bytes of the largest item. */
  items: number;
  bytes: number;
  scans: number;
}>;

const none: Use = { calls: 0, writes: 0, read: 0, written: 0, items: 0, bytes: 0, scans: 0 };

type Asked = Readonly<{ Item?: unknown; TransactItems?: readonly Readonly<{ Put?: Readonly<{ Item?: unknown }> }>[] }>;

/** An item's bytes as JSON has them: somewhat more than DynamoDB counts. */
const bytesOf = (item: unknown): number => (item === undefined ? 0 : Buffer.byteLength(JSON.stringify(item)));

const largestIn = ({ Item, TransactItems = [] }: Asked): number =>
  Math.max(bytesOf(Item), ...TransactItems.map(({ Put }) => bytesOf(Put?.Item)));

const unitsIn = (output: object): number => {
  const { ConsumedCapacity: taken = [] } = output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] };
  return [taken].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
};

const after = (use: Use, command: string, asked: Asked, units: number): Use => {
  const reads = /^(BatchGet|Get|Query|Scan)/.test(command);
  return {
    calls: use.calls + 1,
    writes: use.writes + (reads ? 0 : 1),
    read: use.read + (reads ? units : 0),
    written: use.written + (reads ? 0 : units),
    items: Math.max(use.items, asked.TransactItems?.length ?? 0),
    bytes: Math.max(use.bytes, largestIn(asked)),
    scans: use.scans + (command.startsWith("Scan") ? 1 : 0),
  };
};

/** A client that counts what is asked through it, and what one thing asked of that. */
export const countingClient = () => {
  let use = none;
  const client = clientOf();
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: "TOTAL" });
        const answer = await next(args);
        use = after(use, commandName, args.input as Asked, unitsIn(answer.output));
        return answer;
      },
    { step: "initialize" },
  );
  const counting = async <Answer>(run: () => Promise<Answer>): Promise<Readonly<{ answer: Answer; use: Use }>> => {
    use = none;
    const answer = await run();
    return { answer, use };
  };
  return { client: documentsOf(client), counting, stop: () => client.destroy() };
};
