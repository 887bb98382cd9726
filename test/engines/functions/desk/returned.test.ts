import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import { fillSeat } from "#committee/seats";
import { circumstancesOf } from "#functions/circumstances";
import { keyOf, people, seats } from "#functions/matters";
import { record } from "#functions/record";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import type { Addressed } from "#secretariat/letter-box";
import { openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-07T09:00:00.000Z";
const table = await newTable();
const desk = await openDesk(table, () => instant);
await desk.enter("secretaire@ministere.example", "secretariat");
const secretary = await desk.signIn("secretaire@ministere.example");
const box = dynamoLetterBox(table);
afterAll(() => desk.stop());

const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;

/** Someone with a seat, and a meeting of which they have notice. */
const noticed = async () => {
  const email = `membre-${ulid()}@association.example`.toLowerCase();
  const person = await desk.enter(email, "civil-society-member", "fr");
  const seat = ulid();
  const circumstances = circumstancesOf(desk.office, undefined, { by: "test" });
  const holder = { name: { ar: "ممثلة", latin: "Représentante" }, email, language: "fr" } as const;
  const seating = { college: "civil-society", body: { ar: "جمعية", fr: "Association" }, holder } as const;
  const filled = fillSeat({ id: seat, person }, seating, circumstances);
  await record(desk.office, { kind: seats, id: seat }, filled, circumstances);
  const plan = {
    ...{ key: ulid(), "/heldOn": "2026-12-17", "/beginsAt": "10:00", "/place/ar": "الرباط" },
    "/agenda/0/title/ar": "مختلفات",
  };
  const meeting = String((await secretary.post("/desk/meetings/new", plan)).to).split("?")[0]!;
  await secretary.post(`${meeting}/notice`, { version: "1" });
  const id = meeting.split("/").at(-1)!;
  const letter: Addressed = { matter: `MEETING#${id}`, page: 2, letter: "notice-of-meeting", to: `SEAT#${seat}` };
  const at = Instant.parse(instant);
  await box.queue(letter, { person: keyOf(people, person) }, at);
  await box.claim(letter, { person: keyOf(people, person), now: at, leaseEnds: at });
  await box.markSent(letter, `ses-${ulid()}`, at);
  const tell = (what: "bounced" | "delivered") => box.tell(letter, { what, at: Instant.parse(instant) });
  return { email, person, meeting, letter, tell, path: `/desk/letters/${id}/2/SEAT/${seat}` };
};

let at: Awaited<ReturnType<typeof noticed>>;

beforeEach(async () => {
  instant = "2026-12-07T09:00:00.000Z";
  for (const letter of await box.returned()) await box.answered(letter);
  at = await noticed();
});

const opened = async () => {
  const { html } = await secretary.get(at.path);
  return { html, carried: { version: hidden(html, "version"), person: hidden(html, "person") } };
};

const addressOf = async (): Promise<unknown> => {
  const key = keyOf(people, at.person);
  return (await desk.office.register.load([key])).get(key)!.state;
};

const owedAgain = async () =>
  (await desk.office.register.owed()).filter(({ matter, page }) => matter === at.letter.matter && page > 2);

test("the secretariat finds its way to the letters that came back, each with the address on record", async () => {
  expect((await secretary.get("/desk/letters")).html).toContain("Aucun courrier n’est revenu.");
  await at.tell("bounced");
  const { html } = await secretary.get("/desk");
  expect(html).toContain('<a href="/desk/letters">Courriers retournés</a>');
  const list = (await secretary.get("/desk/letters")).html;
  for (const told of [at.email, at.path, "Association", "Convocation à la réunion", "Revenu sans avoir pu être remis"])
    expect(list).toContain(told);
});

test("a member is not led there, and finds nothing there", async () => {
  const member = await desk.signIn(at.email);
  expect((await member.get("/desk")).html).not.toContain("/desk/letters");
  for (const path of ["/desk/letters", at.path]) expect((await member.get(path)).status).toBe(403);
});

test("while the sending account is in its sandbox, the list says so", async () => {
  const keep = (sandbox: boolean) => {
    const Item = { pk: "POST", sk: "STATE", version: 0, head: "", state: { sandbox, perDay: 200, sentToday: 19 } };
    return table.client.send(new PutCommand({ TableName: table.name, Item }));
  };
  await keep(true);
  const { html } = await secretary.get("/desk/letters");
  expect(html).toContain("pas plus de 200 courriers par jour, et seulement vers des adresses vérifiées au préalable");
  await keep(false);
  expect((await secretary.get("/desk/letters")).html).not.toContain("sandbox");
});

test("G5.4: an address is put right and the notice goes again, by one form; its letter is then off the list", async () => {
  await at.tell("bounced");
  const { html, carried } = await opened();
  expect(html).toContain(`value="${at.email}"`);
  const { to } = await secretary.post(at.path, { ...carried, "/email": "juste@association.example" });
  expect(to).toBe("/desk/letters?done=again");
  expect(await addressOf()).toMatchObject({ email: "juste@association.example" });
  expect(await owedAgain()).toMatchObject([{ letters: [{ letter: "notice-of-meeting", insteadOf: 2 }] }]);
  const list = (await secretary.get(String(to))).html;
  expect(list).toContain("Le courrier est renvoyé");
  expect(list).not.toContain(at.path);
});

test("an address that is right already stays, and its letter goes again", async () => {
  await at.tell("bounced");
  const { carried } = await opened();
  expect((await secretary.post(at.path, { ...carried, "/email": at.email })).to).toBe("/desk/letters?done=again");
  expect(await addressOf()).not.toHaveProperty("addressedAt");
  expect(await owedAgain()).toHaveLength(1);
});

test("a form sent twice sends the letter again once", async () => {
  await at.tell("bounced");
  const { carried } = await opened();
  await secretary.post(at.path, { ...carried, "/email": at.email });
  expect((await secretary.post(at.path, { ...carried, "/email": at.email })).to).toBe("/desk/letters");
  expect(await owedAgain()).toHaveLength(1);
});

test.each([
  ["none", "sans-arobase", "Écrivez une adresse électronique valable."],
  ["blank", "", "Ce champ est obligatoire."],
  ["another’s", "secretaire@ministere.example", "Cette adresse est celle d’une autre personne."],
])("an address that is %s is given back with what is wrong, and nothing is sent", async (_, typed, message) => {
  await at.tell("bounced");
  const { carried } = await opened();
  const { status, html } = await secretary.post(at.path, { ...carried, "/email": typed });
  expect(status).toBe(400);
  expect(html).toMatch(typed === "" ? / value\/>/ : ` value="${typed}"`);
  expect(html).toContain(message);
  expect(html).toContain('id="email-error"');
  expect(await owedAgain()).toEqual([]);
});

test("an address corrected meanwhile is not undone: the form is given back with what stands now", async () => {
  await at.tell("bounced");
  const { carried } = await opened();
  const other = await opened();
  const wrong = { ...other.carried, version: "1", "/email": "autre@association.example" };
  expect((await secretary.post(at.path, wrong)).status).toBe(412);
  const { status, html } = await secretary.post(at.path, { ...carried, "/email": at.email });
  expect(status).toBe(412);
  expect(html).toContain("autre@association.example");
  expect(html).toContain(`value="${at.email}"`);
  expect(await owedAgain()).toEqual([]);
  const again = { version: hidden(html, "version"), person: hidden(html, "person"), "/email": at.email };
  expect((await secretary.post(at.path, again)).to).toBe("/desk/letters?done=again");
});

test("a letter that is no longer owed asks for its address alone", async () => {
  await at.tell("bounced");
  const cancelled = await secretary.post(`${at.meeting}/cancellation`, { version: "2", "/reason/ar": "سبب" });
  expect(cancelled.status).toBe(303);
  const { html, carried } = await opened();
  expect(html).toContain("Ce courrier ne se renvoie pas.");
  instant = "2026-12-07T10:00:00.000Z";
  const { to } = await secretary.post(at.path, { ...carried, "/email": at.email });
  expect(to).toBe("/desk/letters?done=corrected");
  expect((await secretary.get(String(to))).html).toContain("L’adresse est enregistrée.");
  expect(await box.returned()).toHaveLength(1);
  expect((await secretary.get("/desk/letters")).html).not.toContain(at.path);
});

test("who follows a link to a letter that asks for nothing is led to the list", async () => {
  expect((await secretary.get(at.path)).to).toBe("/desk/letters");
});

test("G5.4: a member's page tells their own last day: from when the notice arrived, and none while it has come back", async () => {
  instant = "2026-12-08T09:00:00.000Z";
  await at.tell("delivered");
  const [member, office] = [await desk.signIn(at.email), await desk.signIn("secretaire@ministere.example")];
  const proposing = await member.get(`${at.meeting}/proposals/new`);
  expect(proposing.html).toContain("jusqu’à la fin du vendredi 11 décembre 2026");
  expect((await member.get(at.meeting)).html).toContain("vendredi 11 décembre 2026");
  expect((await office.get(at.meeting)).html).toContain("jeudi 10 décembre 2026");
  instant = "2026-12-15T09:00:00.000Z";
  await at.tell("bounced");
  const later = await desk.signIn(at.email);
  const { status, html } = await later.get(`${at.meeting}/proposals/new`);
  expect(status).toBe(200);
  expect(html).toContain("la convocation ne vous est pas encore parvenue");
  expect((await later.get(at.meeting)).html).not.toContain("Propositions jusqu’au");
});

test("a reminder that came back has a page of its own, where its address is put right", async () => {
  await box.answered(at.letter);
  const person = keyOf(people, at.person);
  const reminder: Addressed = { matter: "DIARY#secretariat", page: 2, letter: "reminders", to: person };
  const now = Instant.parse(instant);
  await box.queue(reminder, { person }, now);
  await box.claim(reminder, { person, now, leaseEnds: now });
  await box.markSent(reminder, "ses-reminder", now);
  await box.tell(reminder, { what: "bounced", at: now });
  const path = `/desk/letters/secretariat/2/PERSON/${at.person}`;
  expect((await secretary.get("/desk/letters")).html).toContain(`href="${path}"`);
  const { html } = await secretary.get(path);
  expect(html).toContain(at.email);
  expect(html).not.toContain('name="version"');
  const carried = { person: hidden(html, "person") };
  instant = "2026-12-07T09:10:00.000Z";
  const answer = await secretary.post(path, { ...carried, "/email": `corrected-${at.email}` });
  expect(answer.to).toBe("/desk/letters?done=corrected");
  expect((await secretary.get("/desk/letters")).html).not.toContain(`href="${path}"`);
});

test("a welcome that came back goes again with the address that is put right, and its page says so", async () => {
  const email = "sg@ministere.example";
  const name = { "/contact/name/ar": "كاتب عام", "/contact/name/latin": "Secrétaire général" };
  const chair = { ...name, "/contact/email": email, "/contact/language": "fr", "/post/ar": "كاتب عام" };
  expect((await secretary.post("/desk/committee/chair", chair)).to).toBe("/desk/committee?done=entered");
  const person = keyOf(people, await desk.office.accounts.open(email));
  const welcome: Addressed = { matter: "CHAIR#committee", page: 2, letter: "appointed", to: person };
  const now = Instant.parse(instant);
  await box.queue(welcome, { person }, now);
  await box.claim(welcome, { person, now, leaseEnds: now });
  await box.markSent(welcome, `ses-${ulid()}`, now);
  await box.tell(welcome, { what: "bounced", at: now });
  const path = `/desk/letters/committee/2/${person.replace("#", "/")}`;
  const { html } = await secretary.get(path);
  expect(html).toContain("Le courrier repart aujourd’hui");
  instant = "2026-12-07T09:10:00.000Z";
  const answer = await secretary.post(path, { person: hidden(html, "person"), "/email": `juste-${email}` });
  expect(answer.to).toBe("/desk/letters?done=again");
  const owed = (await desk.office.register.owed()).filter(({ matter }) => matter === "CHAIR#committee");
  expect(owed.at(-1)).toMatchObject({ page: 3, letters: [{ letter: "appointed", to: person, as: "chair" }] });
});
