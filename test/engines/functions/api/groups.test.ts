import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { check } from "../../../../checkers/journal.mjs";
import { enter, openApi } from "../../../rigs/office.ts";
import { broughtBy } from "../../../rigs/plans.ts";
import { newTable } from "../../../rigs/table.ts";

let instant: string;
let opened: Awaited<ReturnType<typeof openApi>>;
let as: string;

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  opened = await openApi(await newTable(), () => instant);
  as = await enter(opened.office, "secretariat");
});

const title = { ar: "مجموعة سوس", fr: "Groupe Souss" };
const founding = { kind: "territorial", title, region: "souss-massa" };
const open = (body: object = founding) =>
  opened.call("POST", "/groups", { as, body, headers: { "idempotency-key": ulid() } });
const joining = { name: { ar: "خبيرة", latin: "Experte" }, body: { ar: "وزارة" }, side: "administration" };
const join = (id: string, version: number, body: object) =>
  opened.call("POST", `/groups/${id}/members`, { as, body, headers: { "if-match": `"${version}"` } });
const leave = (id: string, member: string) => opened.call("POST", `/groups/${id}/members/${member}/departure`, { as });
const groups = async () => (await opened.call("GET", "/groups")).body.groups;

test("G9.3: a territorial group is opened in a region, and anyone reads of it", async () => {
  expect((await open()).status).toBe(201);
  expect((await open({ kind: "implementation-committee", title })).status).toBe(201);
  expect((await open({ kind: "territorial", title })).body.errors).toMatchObject([{ at: "/region" }]);
  expect((await open({ ...founding, region: "atlantide" })).status).toBe(400);
  expect(await groups()).toHaveLength(2);
});

test("G8.1: the administration’s people come by official letter; who leaves stays on record, and leaves once", async () => {
  const { id } = (await open()).body;
  expect(await join(id, 1, joining)).toMatchObject({ status: 422, body: { refusals: [{ rule: "G8.1", article: 8 }] } });
  expect((await join(id, 1, { ...joining, letter: ulid() })).body.errors).toMatchObject([{ at: "/letter" }]);
  const letter = await broughtBy(opened.office, as);
  const { status, body } = await join(id, 1, { ...joining, letter });
  expect({ status, version: body.version }).toEqual({ status: 200, version: 2 });
  expect((await join(id, 1, { ...joining, letter })).status).toBe(412);
  expect((await join(id, 2, { ...joining, side: "non-governmental" })).status).toBe(200);
  instant = "2027-03-01T09:00:00.000Z";
  const [first] = body.members;
  expect((await leave(id, first.id)).status).toBe(200);
  expect((await leave(id, first.id)).status).toBe(409);
  const [group] = await groups();
  expect(group.members).toMatchObject([{ from: "2026-12-01", until: "2027-03-01" }, { side: "non-governmental" }]);
  expect(group.members[1]).not.toHaveProperty("until");
  const journal = await opened.office.register.journal(`GROUP#${id}`);
  expect(journal.pages.map(({ act }) => act)).toEqual(["group-opened", "group-joined", "group-joined", "group-left"]);
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
});
