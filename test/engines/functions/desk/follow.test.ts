import { afterAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { openDesk } from "../../../rigs/desk.ts";
import { seatMembers } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const table = await newTable();
const desk = await openDesk(table, () => instant);
await desk.enter("secretaire@ministere.example", "secretariat");
await desk.enter("membre@association.example", "civil-society-member", "ar");
const secretary = await desk.signIn("secretaire@ministere.example");
const member = await desk.signIn("membre@association.example");
afterAll(() => desk.stop());

const plan = {
  "/heldOn": "2026-12-17",
  "/beginsAt": "10:00",
  "/place/ar": "الرباط",
  "/agenda/0/title/ar": "مختلفات",
};
const planned = async (): Promise<string> => {
  const { to } = await secretary.post("/desk/meetings/new", { key: ulid(), ...plan });
  return String(to).split("?")[0]!;
};

test("the way around the desk leads each person where their part in the committee lets them go", async () => {
  const ways = (html: string) => [...html.split("<main")[0]!.matchAll(/<li><a href="([^"]+)"/g)].map(([, to]) => to);
  const open = [
    "/desk",
    "/desk/meetings",
    "/desk/committee",
    "/desk/memberships",
    "/desk/methods",
    "/desk/calls",
    "/desk/calendar",
    "/desk/group",
    "/desk/space",
    "/desk/me",
  ];
  const own = ["/desk/due", "/desk/plans", "/desk/letters"];
  expect(ways((await member.get("/desk")).html)).toEqual(open);
  const all = ways((await secretary.get("/desk")).html);
  expect(all.filter((way) => !own.includes(way!))).toEqual(open);
  expect(all.filter((way) => own.includes(way!))).toEqual(own);
});

test("what is due is told in words with its last day, and leads to its meeting; what is late says so", async () => {
  expect((await secretary.get("/desk/due")).html).toContain("Rien n’est en retard");
  const path = await planned();
  const { html } = await secretary.get("/desk/due");
  expect(html).toContain(`href="${path}"`);
  expect(html).toContain("Envoyer la convocation à la réunion du jeudi 17 décembre 2026");
  expect(html).toContain("lundi 7 décembre 2026");
  expect(html).not.toContain("En retard");
  instant = "2026-12-08T09:00:00.000Z";
  const later = await desk.signIn("secretaire@ministere.example");
  expect((await later.get("/desk/due")).html).toContain("En retard");
  instant = "2026-12-01T09:00:00.000Z";
});

test("a meeting's letters are told one by one: to which body and person, and where each stands, with counts", async () => {
  const path = await planned();
  const id = path.split("/").at(-1);
  expect((await secretary.get(`${path}/letters`)).html).toContain("Aucun courrier");
  const [one, two] = await seatMembers(desk.office, 2);
  const letterBox = dynamoLetterBox(table);
  const at = Instant.parse("2026-12-06T09:05:00.000Z");
  const notice = { matter: `MEETING#${id}`, page: 2, letter: "notice-of-meeting" } as const;
  const person = `PERSON#${one!.person}`;
  for (const to of [`SEAT#${one!.id}`, `SEAT#${two!.id}`, "PERSON#gone"])
    await letterBox.queue({ ...notice, to }, { person }, at);
  await letterBox.claim({ ...notice, to: `SEAT#${one!.id}` }, { person, now: at, leaseEnds: at });
  await letterBox.markSent({ ...notice, to: `SEAT#${one!.id}` }, "ses-1", at);
  const { html } = await secretary.get(`${path}/letters`);
  expect(html).toContain("Convocation à la réunion");
  expect(html).toContain("envoyés\u00a0: 1, en attente\u00a0: 2");
  expect(html).toContain("هيئة");
  expect(html).toContain("Représentant 0");
  expect(html).toContain("Envoyé le dimanche 6 décembre 2026 à 09\u00a0h\u00a005");
  expect(html).toContain("Personne qui n’est plus inscrite");
});

test("letters and what is due are the secretariat's to follow", async () => {
  expect((await member.get("/desk/due")).status).toBe(403);
  expect((await member.get(`${await planned()}/letters`)).status).toBe(403);
  expect((await secretary.get(`/desk/meetings/${ulid()}/letters`)).status).toBe(404);
});

test("a path that somebody made up of any letters leads on as a header can say it, and begins no other header", async () => {
  const { to } = await secretary.get("/desk/space/\u0000\r\nset-cookie: a=فضاء\ud800/check");
  expect(to).toBe("/desk/space/%00%0D%0Aset-cookie:%20a=%D9%81%D8%B6%D8%A7%D8%A1%EF%BF%BD");
});
