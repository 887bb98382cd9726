import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { correctAddress } from "#committee/people/people";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import type { Addressed, News } from "#secretariat/letter-box";
import { allowed } from "../../../pure/committee/examples.ts";
import { enter, openApi, seatMembers } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

const START = "2026-12-07T09:00:00.000Z";
const plan = {
  heldOn: "2026-12-17",
  beginsAt: "10:00",
  place: { ar: "الرباط" },
  agenda: [{ title: { ar: "مختلفات" } }],
};

/** A meeting of which two members have notice, with hands on the letters that they were sent. */
const noticed = async () => {
  let instant = START;
  const table = await newTable();
  const { office, call } = await openApi(table, () => instant);
  const as = await enter(office, "secretariat", "en");
  const members = await seatMembers(office, 2);
  const box = dynamoLetterBox(table);
  const id = (await call("POST", "/meetings", { as, body: plan, headers: { "idempotency-key": ulid() } })).body.id;
  await call("POST", `/meetings/${id}/notice`, { as });
  const letterTo = (member: number, page = 2): Addressed => ({
    ...{ matter: `MEETING#${id}`, page, letter: "notice-of-meeting" },
    to: `SEAT#${members[member]!.id}`,
  });
  const now = () => Instant.parse(instant);
  const send = async (member: number, page = 2, insteadOf?: number) => {
    const person = keyOf(people, members[member]!.person);
    await box.queue(letterTo(member, page), { person, ...(insteadOf && { insteadOf }) }, now());
    await box.claim(letterTo(member, page), { person, now: now(), leaseEnds: now() });
    await box.markSent(letterTo(member, page), `ses-${ulid()}`, now());
  };
  const tell = (member: number, what: News["what"], page = 2) => box.tell(letterTo(member, page), { what, at: now() });
  return {
    ...{ table, office, call, as, members, id, box, letterTo, send, tell },
    on: (day: string, time = "09:00") => {
      instant = `${day}T${time}:00.000Z`;
    },
    again: (asked: object, version: number) =>
      call("POST", `/meetings/${id}/letters/again`, { as, body: asked, headers: { "if-match": `"${version}"` } }),
    returned: async () => (await call("GET", "/letters/returned", { as })).body,
    proposes: async (member: number) => {
      const headers = { "idempotency-key": ulid() };
      const body = { change: "agenda", title: { ar: "تقييم المرحلة الأولى" } };
      return call("POST", `/meetings/${id}/proposals`, { as: members[member]!.person, body, headers });
    },
  };
};

let at: Awaited<ReturnType<typeof noticed>>;
const asked = (member: number, page = 2) => {
  const { matter: _, ...letter } = at.letterTo(member, page);
  return letter;
};

beforeEach(async () => {
  at = await noticed();
  await at.send(0);
  await at.send(1);
});

const until = (day: string) => ({ status: 422, body: { refusals: [{ rule: "G5.4", measures: { until: day } }] } });

test("G5.4: whom the notice reached a day after it went may propose for a day longer than whoever it reached that day", async () => {
  await at.tell(0, "delivered");
  at.on("2026-12-08");
  await at.tell(1, "delivered");
  at.on("2026-12-10");
  expect((await at.proposes(0)).status).toBe(201);
  at.on("2026-12-11");
  expect(await at.proposes(0)).toMatchObject(until("2026-12-10"));
  expect((await at.proposes(1)).status).toBe(201);
  at.on("2026-12-12");
  expect(await at.proposes(1)).toMatchObject(until("2026-12-11"));
});

test("G5.4: a notice that bounced starts nothing until it is sent again, and counts from then on", async () => {
  await at.tell(0, "bounced");
  at.on("2026-12-11");
  expect((await at.proposes(0)).status).toBe(201);
  expect((await at.again(asked(0), 2)).status).toBe(200);
  await at.send(0, 3, 2);
  at.on("2026-12-14");
  expect((await at.proposes(0)).status).toBe(201);
  at.on("2026-12-15");
  expect(await at.proposes(0)).toMatchObject(until("2026-12-14"));
});

test("the letters that came back are told, the latest first, with the present address of whoever they were for", async () => {
  expect(await at.returned()).toEqual({ letters: [] });
  await at.tell(0, "bounced");
  at.on("2026-12-08");
  await at.tell(1, "rejected");
  const [first, second] = at.members;
  expect(await at.returned()).toEqual({
    letters: [
      {
        ...at.letterTo(1),
        meeting: { id: at.id, heldOn: "2026-12-17", version: 2 },
        addressee: { name: { ar: "ممثل 1", latin: "Représentant 1" }, body: { ar: "هيئة" } },
        person: { id: second!.person, email: second!.email, version: 1 },
        ...{ status: "rejected", returnedAt: "2026-12-08T09:00:00.000Z", again: true, follows: false },
      },
      expect.objectContaining({ to: `SEAT#${first!.id}`, status: "bounced", returnedAt: START }),
    ],
  });
});

test("what the post lets the secretariat send is told with them, once it is known", async () => {
  const state = { sandbox: true, perDay: 200, sentToday: 19 };
  const Item = { pk: "POST", sk: "STATE", version: 0, head: "", state };
  await at.table.client.send(new PutCommand({ TableName: at.table.name, Item }));
  expect(await at.returned()).toEqual({ letters: [], post: state });
});

test("G5.3: a notice that came back goes again to that seat: a page of the meeting's journal, and one letter owed", async () => {
  await at.tell(0, "bounced");
  at.on("2026-12-09");
  expect(await at.again(asked(0), 2)).toMatchObject({ status: 200, body: { stage: "noticed", version: 3 } });
  const { pages } = await at.office.register.journal(`MEETING#${at.id}`);
  expect(pages.at(-1)).toMatchObject({
    ...{ act: "letter-sent-again", by: at.as, rules: ["G5.3", "G5.4"] },
    facts: { letter: "notice-of-meeting", insteadOf: 2, seat: at.members[0]!.id },
  });
  const owed = (await at.office.register.owed()).find(({ page }) => page === 3);
  expect(owed).toMatchObject({ letters: [{ to: asked(0).to, insteadOf: 2, proposalsUntil: "2026-12-14" }] });
  expect(owed!.ring).toBe("2026-12-23T00:00:59.000Z");
  expect((await at.returned()).letters).toEqual([]);
});

test.each([
  ["a letter that there isn't", 404, () => at.again({ ...asked(0), page: 9 }, 2)],
  ["a letter to a seat that there isn't", 404, () => at.again({ ...asked(0), to: `SEAT#${ulid()}` }, 2)],
  ["a letter that is on its way", 409, () => at.again(asked(1), 2)],
  ["a meeting as it no longer stands", 412, () => at.again(asked(0), 1)],
  ["a letter that the guide doesn't ask for", 400, () => at.again({ ...asked(0), letter: "meeting-cancelled" }, 2)],
] as const)("%s is not sent again", async (_, status, ask) => {
  await at.tell(0, "bounced");
  expect((await ask()).status).toBe(status);
  expect((await at.returned()).letters).toHaveLength(1);
});

test("whoever doesn't say which version they saw sends nothing again", async () => {
  await at.tell(0, "bounced");
  const { as, call, id } = at;
  expect((await call("POST", `/meetings/${id}/letters/again`, { as, body: asked(0) })).status).toBe(428);
});

test("a letter that was sent again is not sent a third time in its place, but in that of the one that came back since", async () => {
  await at.tell(0, "bounced");
  await at.again(asked(0), 2);
  await at.send(0, 3, 2);
  expect((await at.again(asked(0), 3)).status).toBe(409);
  await at.tell(0, "bounced", 3);
  expect((await at.returned()).letters).toMatchObject([{ page: 3, again: true }]);
  expect((await at.again(asked(0, 3), 3)).status).toBe(200);
});

test("a notice that was issued anew since is not sent again: its letter is told until the address is corrected", async () => {
  await at.tell(0, "bounced");
  at.on("2026-12-07", "10:00");
  const { as, call, id, office, members } = at;
  const body = { ...plan, place: { ar: "سلا" } };
  await call("PUT", `/meetings/${id}`, { as, body, headers: { "if-match": '"2"' } });
  expect((await at.again(asked(0), 3)).status).toBe(409);
  expect((await at.returned()).letters).toMatchObject([{ page: 2, again: false }]);
  const key = keyOf(people, members[0]!.person);
  const before = (await office.register.load([key])).get(key)!;
  const circumstances = circumstancesOf(office, undefined, { by: as });
  const decision = allowed(correctAddress(people.schema.parse(before.state), "juste@example.ma", circumstances));
  await record(office, { kind: people, id: members[0]!.person, before }, decision, circumstances);
  expect((await at.returned()).letters).toEqual([]);
});

test("a reminder that came back is told too, though it is about no one meeting: its address is to be corrected, and it is not sent again", async () => {
  const { as, box, on, returned, call } = at;
  const reminder: Addressed = { matter: "DIARY#secretariat", page: 2, letter: "reminders", to: `PERSON#${as}` };
  await box.queue(reminder, { person: `PERSON#${as}` }, Instant.parse(START));
  await box.claim(reminder, { person: `PERSON#${as}`, now: Instant.parse(START), leaseEnds: Instant.parse(START) });
  await box.markSent(reminder, "ses-reminder", Instant.parse(START));
  await box.tell(reminder, { what: "bounced", at: Instant.parse(START) });
  const { letters } = await returned();
  expect(letters).toMatchObject([
    { letter: "reminders", matter: "DIARY#secretariat", again: false, person: { id: as } },
  ]);
  expect(letters[0]).not.toHaveProperty("meeting");
  on("2026-12-08");
  const email = "corrected@post.example";
  expect((await call("PUT", `/people/${as}/address`, { as, body: { email } })).status).toBe(200);
  expect(await returned()).toMatchObject({ letters: [] });
});
