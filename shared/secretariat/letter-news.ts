import type { Instant } from "#calendar/civil-date";
import type { Addressed, KeptLetter, News } from "#secretariat/letter-box";
import { type Change, change, keptIn } from "#secretariat/letter-items";
import type { LeftOut } from "#secretariat/shapes";
import { every, type Table } from "#secretariat/table";

/** Under this kind the index lists the letters that came back and that nobody has answered to yet. */
const RETURNED = "RETURNED";

type Status = KeptLetter["status"];

const underway: readonly Status[] = ["queued", "claimed", "sent"];

/** In which a letter must stand for a piece of news to change it: events come twice, in any order, before a letter is marked sent. */
const before = ({ what, unlessDelivered }: News): readonly Status[] =>
  ({
    delivered: underway,
    rejected: underway,
    bounced: unlessDelivered ? underway : [...underway, "delivered" as const],
    complained: ["sent", "delivered"] as const,
    delayed: [],
  })[what];

const whileAmong = (statuses: readonly Status[]) => ({
  ConditionExpression: `#status IN (${statuses.map((status) => `:${status}`).join(", ")})`,
  ExpressionAttributeNames: { "#status": "status" },
});

const valuesOf = (statuses: readonly Status[], at: Instant) => ({
  ...Object.fromEntries(statuses.map((status) => [`:${status}`, status])),
  ":at": at,
});

const notes: Readonly<Record<Exclude<News["what"], "delayed">, string>> = {
  delivered: ", deliveredAt = :at",
  complained: ", complainedAt = :at",
  bounced: ", returnedAt = :at, kind = :kind, sortedBy = :at",
  rejected: ", returnedAt = :at, kind = :kind, sortedBy = :at",
};

const changeBy = (news: News): Change => {
  const { what, at } = news;
  if (what === "delayed")
    return {
      UpdateExpression: "SET delayedAt = :at",
      ConditionExpression: "attribute_exists(pk)",
      ExpressionAttributeValues: { ":at": at },
    };
  const returns = what === "bounced" || what === "rejected";
  return {
    UpdateExpression: `SET #status = :now${notes[what]} REMOVE leaseEnds, refused, refusedAt`,
    ...whileAmong(before(news)),
    ExpressionAttributeValues: { ...valuesOf(before(news), at), ":now": what, ...(returns && { ":kind": RETURNED }) },
  };
};

export const tell = async (table: Table, letter: Addressed, news: News): Promise<void> =>
  void (await change(table, letter, changeBy(news)));

export const returned = async (table: Table, leftOut?: LeftOut): Promise<readonly KeptLetter[]> => {
  const items = await every(table, {
    IndexName: "list",
    KeyConditionExpression: "kind = :returned",
    ExpressionAttributeValues: { ":returned": RETURNED },
    ScanIndexForward: false,
  });
  return keptIn(table, items, leftOut);
};

export const answered = async (table: Table, letter: Addressed): Promise<void> =>
  void (await change(table, letter, {
    UpdateExpression: "REMOVE kind, sortedBy",
    ConditionExpression: "attribute_exists(pk)",
  }));
