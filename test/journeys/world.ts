import { setTimeout as pause } from "node:timers/promises";
import { people } from "#infra/local/sample";
import { startLocalSystem } from "#infra/local/system";

/** A letter as its recipient has it. */
export type Letter = Readonly<{
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The files attached, by their type. */
  attached: Readonly<Record<string, string>>;
}>;

/** Where a journey is made: any deployment at BASE_URL, else the local system. */
export type World = Readonly<{
  address: string;
  /** Where the public pages stand; that is the address too, wherever a distribution stands before all. */
  pages: string;
  token: (role: Role) => Promise<string>;
  /** That of someone who isn't one of the sample. */
  tokenOf: (email: string) => Promise<string>;
  letters: () => Promise<readonly Letter[]>;
  /** All that the functions have written to their logs; nothing of a deployment that isn't local. */
  logged: () => string;
  stop: () => Promise<void>;
}>;

type Role = keyof typeof people;

type Stored = {
  destination: { to: string[] };
  subject: string;
  body: { text: string; html: string };
  attachments: { contentType: string; content: string }[];
};

const lettersAt = (inbox: string) => async (): Promise<readonly Letter[]> => {
  const { emails } = (await (await fetch(`${inbox}/store`)).json()) as { emails: Stored[] };
  return emails.map(({ destination, subject, body, attachments }) => ({
    to: destination.to.join(),
    subject,
    ...body,
    attached: Object.fromEntries(
      attachments.map(({ contentType, content }) => [contentType, Buffer.from(content, "base64").toString()]),
    ),
  }));
};

const deployed = (address: string): World => {
  const tokens = JSON.parse(process.env["TOKENS"] ?? "{}");
  return {
    address,
    pages: process.env["PAGES"] ?? address,
    token: async (role) => tokens[role],
    tokenOf: async (email) => tokens[email],
    letters: lettersAt(process.env["MAIL"]!),
    logged: () => "",
    stop: async () => {},
  };
};

const local = async (): Promise<World> => {
  const logged: string[] = [];
  const { address, inbox, stop } = await startLocalSystem({ log: (text) => logged.push(text), slower: 20 });
  const tokenOf = async (email: string) => (await fetch(`${address}/local/tokens/${email}`)).text();
  const token = (role: Role) => tokenOf(people[role]);
  const letters = lettersAt(inbox);
  return { address, pages: address, token, tokenOf, letters, logged: () => logged.join(""), stop };
};

export const isLocal = process.env["BASE_URL"] === undefined;

export const enterWorld = async (): Promise<World> => (isLocal ? local() : deployed(process.env["BASE_URL"]!));

/** What is found as soon as it is there; the test's own end is the only one to waiting. */
export const awaited = async <T>(look: () => Promise<T>, isThere: (found: T) => boolean): Promise<T> => {
  const found = await look();
  if (isThere(found)) return found;
  await pause(200);
  return awaited(look, isThere);
};

/* biome-ignore lint/suspicious/noExplicitAny: what comes back is asserted, whatever it is */
type Anything = any;

type Asked = Readonly<{
  as?: Role;
  /** The token that is shown, of someone who isn't one of the sample. */
  bearing?: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}>;

/** A call over HTTP, as a client of the API makes it. */
export const callOn =
  ({ address, token }: World) =>
  async (method: string, path: string, { as, bearing, body, headers }: Asked = {}) => {
    const shown = as ? await token(as) : bearing;
    const answer = await fetch(`${address}/api${path}`, {
      method,
      headers: {
        ...(shown && { authorization: `Bearer ${shown}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Anything };
  };

/** The civil day a number of days from today: Morocco's day is UTC's since September 2026. */
export const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
