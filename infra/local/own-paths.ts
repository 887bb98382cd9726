import * as z from "zod/mini";
import type { DeadLetters } from "#infra/local/events/dead-letters";
import { parsedJson } from "#infra/local/ground/json";
import { type Answer, type Asked, json } from "#infra/local/ground/web";
import type { Accounts } from "#infra/local/pool/accounts";
import { type Issuer, issue } from "#infra/local/pool/tokens";
import { type Mailbox, showInbox, showLetter, tellOf } from "#infra/local/post/inbox";
import { outcomes } from "#infra/local/scanner/results";
import type { Scanner } from "#infra/local/scanner/scanner";
import type { Traveller } from "#infra/local/travel/travel";

/** What the paths under /local reach: the local system's own, which no deployment has. */
export type Own = Readonly<{
  issuer: Issuer;
  accounts: Accounts;
  traveller: Traveller;
  deadLetters: DeadLetters;
  mailbox: Mailbox;
  scanner: Scanner;
}>;
type Act = (own: Own, asked: Asked, rest: string) => Promise<Answer>;

const Journey = z.object({ to: z.union([z.iso.datetime({ offset: true }), z.iso.date()]) });

const Ordered = z.object({
  outcome: z.enum([...outcomes, "none"]),
  times: z._default(z.int().check(z.minimum(1), z.maximum(1_000)), 1),
});

const problem = (status: number, title: string): Answer =>
  json(status, { title, status }, { "content-type": "application/problem+json" });

const showClock: Act = async ({ issuer: { clock } }) => json(200, { now: new Date(clock.now()).toISOString() });

const travel: Act = async ({ issuer: { clock }, traveller }, { body }) => {
  const { success, data: journey } = Journey.safeParse(parsedJson(String(body)));
  if (!success) return problem(400, 'Say when: {"to": "2026-12-07T09:00:00Z"} or {"to": "2026-12-07"}');
  const to = Date.parse(journey.to);
  if (to < clock.now()) return problem(400, "The clock goes forwards only");
  const stops = await traveller.travel(to);
  return json(200, { now: new Date(clock.now()).toISOString(), stops });
};

const token: Act = async ({ issuer, accounts }, { query }, who) => {
  const account = accounts.find(decodeURIComponent(who));
  if (!account) return problem(404, `No account has the e-mail address ${decodeURIComponent(who)}`);
  const use = new URLSearchParams(query).get("use") === "id" ? "id" : "access";
  return {
    status: 200,
    headers: { "content-type": "text/plain" },
    body: await issue(issuer, { account, at: issuer.clock.now() }, use),
  };
};

const showDeadLetters: Act = async ({ deadLetters }) => json(200, deadLetters.all());

const readInbox: Act = ({ mailbox }, _asked, rest) =>
  rest === "" ? showInbox(mailbox) : showLetter(mailbox, decodeURIComponent(rest));

const tell: Act = ({ mailbox }, _asked, rest) => {
  const [messageId = "", event = ""] = rest.split("/").map(decodeURIComponent);
  return tellOf(mailbox, messageId, event);
};

const orderScans: Act = async ({ scanner }, { body }) => {
  const { success, data } = Ordered.safeParse(parsedJson(String(body)));
  if (!success)
    return problem(400, `Say what comes of the next files: {"outcome": "${outcomes.join(" | ")} | none", "times": 1}`);
  scanner.order(data.outcome, data.times);
  return json(200, data);
};

const acts: Readonly<Record<string, Act>> = {
  "GET clock": showClock,
  "POST clock": travel,
  "GET tokens": token,
  "GET dead-letters": showDeadLetters,
  "POST scans": orderScans,
  "GET inbox": readInbox,
  "POST inbox": tell,
};

export const isOwn = ({ path }: Asked): boolean => path.startsWith("/local/");

export const answerOwn = async (own: Own, asked: Asked): Promise<Answer> => {
  const [, , subject = "", ...rest] = asked.path.split("/");
  return (
    acts[`${asked.method} ${subject}`]?.(own, asked, rest.join("/")) ??
    problem(404, "The local system has no such path")
  );
};
