import { Readable } from "node:stream";
import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { S3Client } from "@aws-sdk/client-s3";
import type { SchedulerClient } from "@aws-sdk/client-scheduler";
import type { SESClient } from "@aws-sdk/client-ses";

/** What is done to a call on the wire: it passes, it is answered in the engine's place, or the caller dies around it. */
export type Interference =
  | "pass"
  | "crash-before"
  | "crash-after"
  | "lose-answer"
  | Readonly<{ answer: number; body: Readonly<Record<string, unknown>> | string }>;

export class Crash extends Error {}

type Client = DynamoDBClient | S3Client | SESClient | SchedulerClient | CognitoIdentityProviderClient;
type Handle = DynamoDBClient["config"]["requestHandler"]["handle"];
type Sent = Parameters<Handle>[0];

/** What becomes of a call, by its operation, its place among the calls, and its body. */
export type Hand = (operation: string, nth: number, body: string) => Interference | Promise<Interference>;

const bodyOf = ({ body = "" }: Sent): string => (typeof body === "string" ? body : new TextDecoder().decode(body));

/** The operation of a call, by its own name: "TransactWriteItems"; where the wire bears none, its method and path. */
const operationOf = (sent: Sent): string =>
  sent.headers["x-amz-target"]?.split(".")[1] ??
  new URLSearchParams(bodyOf(sent)).get("Action") ??
  `${sent.method} /${sent.path.split("/")[1]}`;

const answerOf = ({ answer: statusCode, body }: Extract<Interference, object>) => {
  const headers = { "content-type": "application/x-amz-json-1.0" };
  const written = Readable.from([typeof body === "string" ? body : JSON.stringify(body)]);
  return { response: { statusCode, headers, body: written } } as unknown as ReturnType<Handle>;
};

const lost = () => Object.assign(new Error("socket hang up"), { code: "ECONNRESET", name: "TimeoutError" });

/** Goes straight to the engine; the caller may not live to hear its answer. */
const pass = async (straight: () => ReturnType<Handle>, what: Exclude<Interference, object>) => {
  if (what === "crash-before") throw new Crash();
  const answer = await straight();
  // An answer that nobody reads holds its connection, and with it the suite, open.
  if (what !== "pass") await Array.fromAsync(answer.response.body as Readable);
  if (what === "crash-after") throw new Crash();
  if (what === "lose-answer") throw lost();
  return answer;
};

/** Puts a hand on the wire between a client and its engine: for each call, in turn, `interfere` says what becomes of it. */
export const tapped = (client: Client, interfere: Hand): string[] => {
  const calls: string[] = [];
  const { requestHandler } = client.config;
  const straight: Handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = async (...args) => {
    const operation = operationOf(args[0]);
    calls.push(operation);
    const what = await interfere(operation, calls.length, bodyOf(args[0]));
    return typeof what === "object" ? answerOf(what) : pass(() => straight(...args), what);
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

/** What SES says when it won't take a letter; its words may name an address. */
export const rejected = (words: string) =>
  ({
    answer: 400,
    body: `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>MessageRejected</Code><Message>${words}</Message></Error><RequestId>one</RequestId></ErrorResponse>`,
  }) as const;
