import type { Bus } from "#infra/local/events/bus";
import type { Clock } from "#infra/local/ground/clock";
import type { Answer } from "#infra/local/ground/web";
import { emailsIn } from "#infra/local/post/emails";
import { isEvent, letterEvent, type Taken } from "#infra/local/post/events";
import { inboxPage } from "#infra/local/post/inbox-page";

/** What the inbox shows letters from, and how it tells of them what a recipient's server would. */
export type Mailbox = Readonly<{ clock: Clock; engine: string; taken: () => readonly Taken[]; bus: Bus }>;

const notThere: Answer = { status: 404, headers: { "content-type": "text/plain" }, body: "No such letter or event" };

/** A letter is shown as if it were of another site: nothing in it runs, or reaches this one. */
const page = (body: string, policy: string): Answer => ({
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
  body,
});

export const showInbox = async (mailbox: Mailbox): Promise<Answer> => {
  const told = new Set(mailbox.taken().flatMap(({ messageId, tags }) => (tags["letter"] ? [messageId] : [])));
  return page(
    inboxPage(await emailsIn(mailbox.engine), told),
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
  );
};

export const showLetter = async (mailbox: Mailbox, messageId: string): Promise<Answer> => {
  const found = (await emailsIn(mailbox.engine)).find((email) => email.messageId === messageId);
  if (found === undefined) return notThere;
  const { html, text = "" } = found.body;
  if (html) return page(html, "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: text };
};

/** Tells of a letter what the post would; the page comes back once that has been heard. */
export const tellOf = async ({ taken, bus, clock }: Mailbox, messageId: string, event: string): Promise<Answer> => {
  const letter = taken().find((one) => one.messageId === messageId);
  if (letter === undefined || !isEvent(event)) return notThere;
  await bus.put(letterEvent(letter, event, clock.now()));
  return { status: 303, headers: { location: "/local/inbox" } };
};
