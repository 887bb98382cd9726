import { beforeEach, expect, test } from "@jest/globals";
import { check } from "../../../../checkers/journal.mjs";
import { enter, openApi, seatMembers } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

const instant = "2026-12-01T09:00:00.000Z";
let opened: Awaited<ReturnType<typeof openApi>>;

beforeEach(async () => {
  opened = await openApi(await newTable(), () => instant);
});

const me = (as: string) => opened.call("GET", "/me", { as });
const change = (as: string, language: string, headers = {}) =>
  opened.call("PUT", "/me", { as, body: { language }, headers });

test("people read what is held on them: names, address, language, roles, and the seat they hold", async () => {
  const [member] = await seatMembers(opened.office, 2);
  const { status, headers, body } = await me(member!.person);
  expect({ status, etag: headers["etag"] }).toEqual({ status: 200, etag: '"1"' });
  expect(body).toEqual({
    name: { ar: "ممثل 0", latin: "Représentant 0" },
    email: member!.email,
    language: "ar",
    consents: [],
    roles: ["administration-member"],
    seat: { college: "administration", body: { ar: "هيئة" } },
  });
  expect((await me(await enter(opened.office, "secretariat"))).body).not.toHaveProperty("seat");
});

test("a person changes the language they are written to in: a page of their own journal, by themselves", async () => {
  const as = await enter(opened.office, "civil-society-member", "ar");
  expect(await change(as, "fr")).toMatchObject({ status: 200, body: { language: "fr" }, headers: { etag: '"2"' } });
  expect((await me(as)).body.language).toBe("fr");
  const journal = await opened.office.register.journal(`PERSON#${as}`);
  expect(journal.pages.at(-1)).toMatchObject({ act: "entry-changed", by: as, facts: { language: "fr" } });
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
});

test("a language changed meanwhile is told so; one that nothing is written in can't be read", async () => {
  const as = await enter(opened.office, "secretariat");
  await change(as, "fr");
  expect((await change(as, "en", { "if-match": '"1"' })).status).toBe(412);
  expect(await change(as, "es")).toMatchObject({ status: 400, body: { errors: [{ at: "/language" }] } });
});

const correct = (as: string, person: string, email: string, headers = {}) =>
  opened.call("PUT", `/people/${person}/address`, {
    as,
    body: { email },
    headers: { "accept-language": "en", ...headers },
  });

test("the secretariat corrects an address: bound by the person's journal, open to no one, and owed to their account", async () => {
  const { office } = opened;
  const [as, [member]] = [await enter(office, "secretariat"), await seatMembers(office, 1)];
  expect(await correct(as, member!.person, "juste@example.ma")).toMatchObject({
    status: 200,
    body: { id: member!.person, email: "juste@example.ma" },
    headers: { etag: '"2"' },
  });
  expect((await me(member!.person)).body.email).toBe("juste@example.ma");
  const journal = await office.register.journal(`PERSON#${member!.person}`);
  expect(journal.pages.at(-1)).toMatchObject({ act: "address-corrected", by: as, facts: {} });
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
  expect(JSON.stringify(journal)).not.toContain("juste@");
  const ofAccounts = (await office.register.owed()).filter(({ account }) => account !== undefined);
  expect(ofAccounts).toMatchObject([{ matter: `PERSON#${member!.person}`, account: member!.person }]);
});

test("an address that another person has is refused at its field, in whatever case; one's own is not", async () => {
  const as = await enter(opened.office, "secretariat");
  const [one, other] = await seatMembers(opened.office, 2);
  const at = { at: "/email", message: "Another person has this address. Each signs in with their own." };
  expect(await correct(as, one!.person, other!.email.toUpperCase())).toMatchObject({
    status: 400,
    body: { errors: [at] },
  });
  expect((await correct(as, one!.person, one!.email)).status).toBe(200);
});

test("an address that is none can't be read; a person that there isn't is unknown; one changed meanwhile is told", async () => {
  const as = await enter(opened.office, "secretariat");
  const [member] = await seatMembers(opened.office, 1);
  expect(await correct(as, member!.person, "none")).toMatchObject({
    status: 400,
    body: { errors: [{ at: "/email" }] },
  });
  expect((await correct(as, "no-one", "juste@example.ma")).status).toBe(404);
  expect((await correct(as, member!.person, "juste@example.ma", { "if-match": '"7"' })).status).toBe(412);
});
