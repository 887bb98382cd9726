import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { sweep } from "#functions/sweep";
import { enter, openApi, sweepOfficeAt } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

let instant: string;
let opened: Awaited<ReturnType<typeof openApi>>;
let as: string;
let hour: () => Promise<void>;

beforeEach(async () => {
  instant = "2026-11-20T09:00:00.000Z";
  const table = await newTable();
  opened = await openApi(table, () => instant);
  as = await enter(opened.office, "secretariat");
  const { office } = sweepOfficeAt(table, () => instant);
  hour = () => sweep(office)({});
});

const plan = { beginsAt: "10:00", place: { ar: "الرباط" }, agenda: [{ title: { ar: "مختلفات" } }] };
const planned = async (heldOn: string): Promise<string> => {
  const asked = { as, body: { heldOn, ...plan }, headers: { "idempotency-key": ulid() } };
  return (await opened.call("POST", "/meetings", asked)).body.id;
};
const due = async () => (await opened.call("GET", "/due", { as })).body.due;

test("what is due within thirty days comes the soonest first, each with its day, rule and meeting", async () => {
  const [later, sooner] = [await planned("2026-12-17"), await planned("2026-12-10")];
  await planned("2027-02-25");
  const told = { what: "notice", rule: "G5.3", article: 5, late: false };
  expect(await due()).toEqual([
    {
      ...{ about: { matter: `MEETING#${sooner}`, id: sooner, heldOn: "2026-12-10" }, ...told },
      ...{ on: "2026-11-30", instant: "2026-11-30T23:59:59.000Z" },
    },
    {
      ...{ about: { matter: `MEETING#${later}`, id: later, heldOn: "2026-12-17" }, ...told },
      ...{ on: "2026-12-07", instant: "2026-12-07T23:59:59.000Z" },
    },
  ]);
});

test("what is late stays there, though the clock has told of it and looks no more", async () => {
  const id = await planned("2026-12-17");
  instant = "2026-12-08T09:00:00.000Z";
  await hour();
  expect(await opened.office.register.dueBy(opened.office.now())).toEqual([]);
  expect(await due()).toMatchObject([{ about: { id }, what: "notice", on: "2026-12-07", late: true }]);
});

test("a holiday that moves moves what is due, once those who enter it have had five minutes", async () => {
  const id = await planned("2026-12-17");
  await opened.call("POST", `/meetings/${id}/notice`, { as });
  instant = "2026-12-18T09:00:00.000Z";
  expect(await due()).toMatchObject([{ what: "minutes", rule: "G5.5", on: "2026-12-22" }]);
  const body = { name: { ar: "عطلة استثنائية" }, certainty: "announced", source: { ar: "قرار رئيس الحكومة" } };
  await opened.call("PUT", "/calendar/days/2026-12-21", { as, body });
  instant = "2026-12-18T09:04:59.000Z";
  await hour();
  expect(await due()).toMatchObject([{ what: "minutes", on: "2026-12-22" }]);
  instant = "2026-12-18T09:05:00.000Z";
  await hour();
  expect(await due()).toMatchObject([{ what: "minutes", on: "2026-12-23" }]);
});
