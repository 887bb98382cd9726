import { expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { enter, openApi, seatMembers } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

const instant = Instant.parse("2026-12-07T09:00:00.000Z");
const table = await newTable();
const { office, call } = await openApi(table, () => instant);
const as = await enter(office, "secretariat");
const letterBox = dynamoLetterBox(table);

const plan = {
  heldOn: "2026-12-17",
  beginsAt: "10:00",
  place: { ar: "الرباط" },
  agenda: [{ title: { ar: "مختلفات" } }],
};
const planned = async (): Promise<string> =>
  (await call("POST", "/meetings", { as, body: plan, headers: { "idempotency-key": ulid() } })).body.id;

test("each letter of a meeting is told with whom it goes to and where it stands", async () => {
  const id = await planned();
  const [member] = await seatMembers(office, 1);
  const notice = { matter: `MEETING#${id}`, page: 2, letter: "notice-of-meeting", to: `SEAT#${member!.id}` } as const;
  const missed = { matter: `MEETING#${id}`, page: 3, letter: "notice-missed", to: `PERSON#${as}` } as const;
  const person = `PERSON#${as}`;
  await letterBox.queue(notice, { person }, instant);
  await letterBox.claim(notice, { person, now: instant, leaseEnds: instant });
  await letterBox.markSent(notice, "ses-1", instant);
  await letterBox.queue(missed, { person }, instant);
  await letterBox.queue({ ...missed, to: "PERSON#gone" }, { person: "PERSON#gone" }, instant);
  const { status, body } = await call("GET", `/meetings/${id}/letters`, { as });
  const { matter: _matter, ...told } = notice;
  expect(status).toBe(200);
  expect(body.letters).toEqual([
    {
      ...told,
      addressee: { name: { ar: "ممثل 0", latin: "Représentant 0" }, body: { ar: "هيئة" } },
      status: "sent",
      queuedAt: instant,
      sentAt: instant,
    },
    { letter: "notice-missed", page: 3, to: "PERSON#gone", status: "queued", queuedAt: instant },
    {
      ...{ letter: "notice-missed", page: 3, to: `PERSON#${as}` },
      addressee: { name: { ar: "ممثل", latin: "Représentant" } },
      ...{ status: "queued", queuedAt: instant },
    },
  ]);
});

test("a meeting that has owed no letter has none, and one that isn't there is unknown", async () => {
  expect((await call("GET", `/meetings/${await planned()}/letters`, { as })).body).toEqual({ letters: [] });
  expect((await call("GET", `/meetings/${ulid()}/letters`, { as })).status).toBe(404);
});
