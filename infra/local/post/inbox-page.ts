import type { Email } from "#infra/local/post/emails";
import { events } from "#infra/local/post/events";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => escapes[one] ?? one);

const button = (path: string, event: string): string =>
  `<form method="post" action="${path}/${event}"><button>${event}</button></form>`;

const row = ({ messageId, destination, subject, at }: Email, told: boolean): string => {
  const path = escaped(`/local/inbox/${encodeURIComponent(messageId)}`);
  const when = new Date(at * 1000).toISOString().slice(0, 19);
  return `<tr><td><time>${when}Z</time></td><td><bdi>${escaped(destination.to.join(", "))}</bdi></td>
<td><a href="${path}"><bdi dir="auto">${escaped(subject)}</bdi></a></td>
<td>${told ? events.map((event) => button(path, event)).join(" ") : ""}</td></tr>`;
};

/** The letters that were sent on this machine; of those that the committee's register follows, with what the post can tell. */
export const inboxPage = (emails: readonly Email[], told: ReadonlySet<string>): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Inbox of the local system</title>
<style>body{font:16px sans-serif;margin:2rem}td,th{padding:.3rem .8rem;text-align:start;border-bottom:1px solid #ccc}form{display:inline}</style>
<h1>Inbox</h1>
<p>Each letter is delivered by itself. The buttons tell what else the post can tell of it.</p>
<table><tr><th>When</th><th>To</th><th>Subject</th><th>Tell</th></tr>
${emails.map((email) => row(email, told.has(email.messageId))).join("\n")}
</table></html>
`;
