import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { CannotStart } from "#infra/local/ground/cannot-start";
import type { Stoppable } from "#infra/local/ground/stops";

export type Asked = Readonly<{
  method: string;
  path: string;
  query: string;
  headers: Readonly<Record<string, string>>;
  /** Undefined when it was larger than the site takes. */
  body: Buffer | undefined;
  from: string;
}>;
export type Answer = Readonly<{
  status: number;
  headers?: Readonly<Record<string, string | readonly string[]>>;
  body?: string | Buffer;
}>;
export type Site = Stoppable & Readonly<{ address: string }>;

const MEGABYTE = 1024 * 1024;
/** HTTP API's own limit on a body, in bytes. */
const gatewayLimit = 10 * MEGABYTE;

export const json = (status: number, body: unknown, headers: Answer["headers"] = {}): Answer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

const bodyOf = async (request: IncomingMessage, largest: number): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= largest) parts.push(part);
  }
  return size > largest ? undefined : Buffer.concat(parts);
};

const askedOf = async (request: IncomingMessage, largest: number): Promise<Asked> => {
  const [path = "/", ...query] = (request.url ?? "/").split("?");
  const headers = Object.entries(request.headersDistinct).map(([name, values = []]) => [name, values.join(",")]);
  return {
    method: request.method ?? "GET",
    path,
    query: query.join("?"),
    headers: Object.fromEntries(headers),
    body: await bodyOf(request, largest),
    from: request.socket.remoteAddress ?? "",
  };
};

const send = (response: ServerResponse, { status, headers = {}, body = "" }: Answer): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status).end(body);
};

/** Whoever asked is gone, in the middle of what they sent: no fault of ours. */
const isLost = (fault: unknown): boolean =>
  typeof fault === "object" && fault !== null && "code" in fault && fault.code === "ECONNRESET";

const faulty = (fault: unknown): Answer => {
  if (!isLost(fault)) console.error(fault);
  return json(500, { message: String(fault) });
};

/** Sends an answer; one that can't be sent is a fault of that answer, and ends nothing else. */
const sendAny = (response: ServerResponse, answer: Answer): void => {
  try {
    send(response, answer);
  } catch (fault) {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    send(response, faulty(fault));
  }
};

const addressOf = (server: Server): string => {
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === "object" ? bound?.port : bound}`;
};

const close = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });

/** Listens on the loopback alone; port 0 takes a free one. A body of more bytes than the largest isn't handed on. */
export const serve = (
  port: number,
  answer: (asked: Asked) => Promise<Answer>,
  largest: number = gatewayLimit,
): Promise<Site> =>
  new Promise((started, refused) => {
    const server = createServer(async (request, response) =>
      sendAny(response, await askedOf(request, largest).then(answer).catch(faulty)),
    );
    server.once("error", () => refused(new CannotStart(`Port ${port} is taken: choose another with --port.`)));
    server.listen(port, "127.0.0.1", () => started({ address: addressOf(server), stop: () => close(server) }));
  });
