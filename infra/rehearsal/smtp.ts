import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import type { Stoppable } from "#infra/local/ground/stops";

type Took = (message: string) => Promise<void>;

/** What a client is told at each command that it gives outside a message. */
const answers: Readonly<Record<string, string>> = { data: "354 Go on", quit: "221 Goodbye" };

/** The lines up to the one that holds a single dot; dots at the beginning of the others were doubled for the journey. */
const messageIn = async (lines: AsyncIterator<string>): Promise<string> => {
  const message: string[] = [];
  for (let next = await lines.next(); !next.done && next.value !== "."; next = await lines.next())
    message.push(next.value.replace(/^\.\./, "."));
  return message.join("\r\n");
};

const converse = async (socket: Socket, took: Took): Promise<void> => {
  const say = (answer: string) => socket.write(`${answer}\r\n`);
  const lines = createInterface({ input: socket.setEncoding("latin1"), crlfDelay: Infinity })[Symbol.asyncIterator]();
  say("220 Rehearsal");
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const command = next.value.toLowerCase();
    say(answers[command] ?? "250 Good");
    if (command !== "data") continue;
    await took(await messageIn(lines));
    say("250 Taken");
  }
};

/** Takes mail as a server of the internet's mail would: just the commands that carry a message. */
export const startSmtp = async (took: Took): Promise<Stoppable & Readonly<{ address: string }>> => {
  const server = createServer((socket) => {
    converse(socket, took).catch((fault: unknown) => socket.destroy(fault instanceof Error ? fault : undefined));
    socket.on("error", console.error);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const port = typeof bound === "object" ? bound?.port : bound;
  return { address: `127.0.0.1:${port}`, stop: async () => void server.close() };
};
