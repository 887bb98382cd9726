import { Readable } from "node:stream";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** What is done to a call on the wire: it passes, it is answered in the engine's place, or the caller dies around it. */
export type Interference =
  | "pass"
  | "crash-before"
  | "crash-after"
  | "lose-answer"
  | Readonly<{ answer: number; body: Readonly<Record<string, unknown>> }>;

export class Crash extends Error {}

/** The operation of a call, by its own name: "TransactWriteItems". */
const operationOf = (headers: Readonly<Record<string, string>>): string =>
  (headers["x-amz-target"] ?? "").split(".")[1] ?? "";

/** Puts a hand on the wire between a client and its engine: for each call, in turn, `interfere` says what becomes of it. */
export const tapped = (client: DynamoDBClient, interfere: (operation: string, nth: number) => Interference) => {
  const calls: string[] = [];
  const { requestHandler } = client.config;
  const straight = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = async (...args) => {
    const operation = operationOf(args[0].headers);
    calls.push(operation);
    const what = interfere(operation, calls.length);
    if (what === "crash-before") throw new Crash();
    if (typeof what === "object") {
      const body = Readable.from([JSON.stringify(what.body)]);
      const headers = { "content-type": "application/x-amz-json-1.0" };
      return { response: { statusCode: what.answer, headers, body } } as unknown as ReturnType<typeof straight>;
    }
    const answer = await straight(...args);
    if (what === "crash-after") throw new Crash();
    if (what === "lose-answer")
      throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET", name: "TimeoutError" });
    return answer;
  };
  return calls;
};

const error = (type: string, more: object = {}) =>
  ({ answer: 400, body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...more } }) as const;

/** What DynamoDB says when another transaction holds one of the items: the local engine never does. */
export const transactionConflict = error("TransactionCanceledException", {
  CancellationReasons: [{ Code: "TransactionConflict" }, { Code: "None" }],
});

/** What it says when the table can't follow. */
export const throttledTransaction = error("TransactionCanceledException", {
  CancellationReasons: [{ Code: "ThrottlingError" }, { Code: "None" }],
});

export const throttled = error("ThrottlingException");
