import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import ICAL from "ical.js";
import seats from "../../infra/local/seats.json" with { type: "json" };
import { awaited, callOn, dayIn, enterWorld, isLocal, type Letter, type World } from "./world.ts";

let world: World;
let call: ReturnType<typeof callOn>;
const meeting = { id: "", version: "" };

const plan = (heldOn: string) => ({
  heldOn,
  beginsAt: "10:00",
  endsAt: "12:00",
  place: { ar: "قاعة الاجتماعات بمقر الوزارة، الرباط", fr: "Salle de réunion du ministère, Rabat" },
  agenda: [
    {
      title: {
        ar: "تقدم تنفيذ خطة العمل الوطنية",
        fr: "Avancement du plan d’action national",
        en: "Progress of the plan",
      },
    },
    { title: { ar: "مختلفات" } },
  ],
});

beforeAll(async () => {
  world = await enterWorld();
  call = callOn(world);
});

afterAll(() => world.stop());

test("the secretariat plans a meeting, nine days ahead", async () => {
  const { status, headers, body } = await call("POST", "/meetings", {
    as: "secretariat",
    body: plan(dayIn(9)),
    headers: { "idempotency-key": `journey-${Date.now()}` },
  });
  expect(status).toBe(201);
  expect(body.agenda[1].title.ar).toBe("مختلفات");
  Object.assign(meeting, { id: body.id, version: headers.get("etag") });
});

test.each([
  ["ar", "يتوصل الأعضاء بجدول الأعمال وبموعد الاجتماع قبل انعقاده بعشرة أيام على الأقل."],
  ["fr", "Les membres reçoivent l’ordre du jour et la date de la réunion dix jours au moins avant sa tenue."],
  ["en", "Members have the agenda and the date ten days or more before the meeting."],
])("G5.3: its notice is refused as too late, with article 5 and the earliest date, in %s", async (language, says) => {
  const { status, headers, body } = await call("POST", `/meetings/${meeting.id}/notice`, {
    as: "secretariat",
    headers: { "accept-language": language },
  });
  expect(status).toBe(422);
  expect(headers.get("content-language")).toBe(language);
  expect(body.refusals).toMatchObject([
    { rule: "G5.3", article: 5, says, measures: { given: 9, earliest: dayIn(10) } },
  ]);
});

test("a member can't send it, and no one can unknown", async () => {
  expect((await call("POST", `/meetings/${meeting.id}/notice`, { as: "civil-society" })).status).toBe(403);
  expect((await call("POST", `/meetings/${meeting.id}/notice`)).status).toBe(401);
});

test("the meeting is moved to the earliest date", async () => {
  const change = { as: "secretariat", body: plan(dayIn(10)), headers: { "if-match": meeting.version } } as const;
  expect(await call("PUT", `/meetings/${meeting.id}`, change)).toMatchObject({
    status: 200,
    body: { heldOn: dayIn(10), version: 2 },
  });
  expect((await call("PUT", `/meetings/${meeting.id}`, change)).status).toBe(412);
});

test("its notice is sent", async () => {
  const sent = await call("POST", `/meetings/${meeting.id}/notice`, { as: "secretariat" });
  expect(sent).toMatchObject({ status: 200, body: { stage: "noticed", version: 3 } });
});

const notices = async (): Promise<readonly Letter[]> =>
  (await world.letters()).filter(({ text }) => text.includes(meeting.id));

test("each of the eighteen members has one letter, in their own language", async () => {
  const letters = await awaited(notices, (found) => found.length >= seats.length);
  expect(letters).toHaveLength(seats.length);
  for (const { holder } of seats) {
    const [own, ...more] = letters.filter(({ to }) => to.includes(holder.email));
    expect(more).toEqual([]);
    expect(own!.html).toContain(`lang="${holder.language}"`);
    expect(own!.html).toContain(holder.language === "ar" ? 'dir="rtl"' : 'dir="ltr"');
  }
});

test("each letter holds the invitation, for the hour of the meeting in UTC", async () => {
  for (const { to, attached } of await notices()) {
    const calendar = new ICAL.Component(ICAL.parse(attached["text/calendar"]!));
    const event = calendar.getFirstSubcomponent("vevent")!;
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    expect(String(event.getFirstPropertyValue("dtstart"))).toBe(`${dayIn(10)}T10:00:00Z`);
    expect(String(event.getFirstPropertyValue("uid"))).toContain(meeting.id);
    expect(to).toContain(String(event.getFirstPropertyValue("attendee")).replace(/^mailto:/i, ""));
  }
});

type Told = Readonly<{ to: string; status: string }>;

/** Where the meeting's letters stand. */
const standing = async (): Promise<readonly Told[]> =>
  (await call("GET", `/meetings/${meeting.id}/letters`, { as: "secretariat" })).body.letters;
const ofStatus = (letters: readonly Told[], wanted: string) => letters.filter(({ status }) => status === wanted);

/** Only a post that tells what became of letters can tell this. */
const told = isLocal ? test : test.skip;

told("each letter is delivered; one that comes back after all says so", async () => {
  const letters = await awaited(standing, (found) => ofStatus(found, "delivered").length === seats.length);
  expect(ofStatus(letters, "delivered")).toHaveLength(seats.length);
  const inbox = await (await fetch(`${world.address}/local/inbox`)).text();
  const [bounce] = inbox.match(/\/local\/inbox\/[^"/]+\/bounce/)!;
  await fetch(`${world.address}${bounce}`, { method: "POST" });
  expect(ofStatus(await standing(), "bounced")).toHaveLength(1);
});

test("G2.1: the head that the letters bear checks the meeting's journal, with the stand-alone checker", async () => {
  const { body } = await call("GET", `/journal/MEETING/${meeting.id}`);
  const [head] = (await notices())[0]!.text.match(/\b[0-9a-f]{64}\b/)!;
  const file = join(tmpdir(), `${meeting.id}.json`);
  writeFileSync(file, JSON.stringify(body));
  const checked = (journalHead: string) => spawnSync(process.execPath, ["checkers/journal.mjs", file, journalHead]);
  expect(checked(head!).status).toBe(0);
  expect(checked("0".repeat(64)).status).toBe(1);
  expect(body.pages.map(({ act }: { act: string }) => act)).toEqual(["meeting-planned", "plan-changed", "notice-sent"]);
});

test("anyone reads the rule, and finds the meeting in the list", async () => {
  expect((await call("GET", "/guide/rules/G5.3", { headers: { "accept-language": "fr" } })).body).toMatchObject({
    article: 5,
  });
  expect((await call("GET", "/meetings")).body.meetings).toContainEqual(
    expect.objectContaining({ id: meeting.id, stage: "noticed" }),
  );
});
