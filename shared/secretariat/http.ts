import { request as plainly } from "node:http";
import { request as securely } from "node:https";
import { text } from "node:stream/consumers";

/** What a server is asked. */
type Asked = Readonly<{
  method: "GET" | "POST";
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}>;

/** What it answered. */
export type Answered = Readonly<{ status: number; text: string }>;

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 8_000;

/**
 * One call over HTTP: its answer, whatever its status; a fault where there is none within eight seconds. Not by `fetch`, whose loading
 * costs a function's first answer as much as all the rest of it.
 */
export const askOver = (url: string, { method, headers = {}, body }: Asked): Promise<Answered> => {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  const ask = url.startsWith("https:") ? securely : plainly;
  const call = ask(url, { method, headers, signal: AbortSignal.timeout(PATIENCE) }, (answer) =>
    text(answer).then((told) => resolve({ status: answer.statusCode ?? 0, text: told }), reject),
  );
  call.on("error", reject);
  call.end(body);
  return promise;
};
