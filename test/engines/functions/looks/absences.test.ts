import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "@jest/globals";
import { sweep } from "#functions/sweep";
import { type Committee, committeeOf, copyOf } from "../../../rigs/absences.ts";
import { sweepOfficeAt } from "../../../rigs/office.ts";
import { clientOf, documentsOf } from "../../../rigs/table.ts";
import { type Hand, tapped } from "../../../rigs/wire.ts";

/** Whoever sweeps a committee's register, whose calls meet a hand on the way. */
const sweeperOn = ({ table, at }: Committee, hand: Hand) => {
  const client = clientOf(1);
  tapped(client, hand);
  return () => sweep(sweepOfficeAt({ ...table, client: documentsOf(client) }, at).office)({});
};

/** A hand that does something at a write, the first after so many. */
const atWrite = (after: number, what: "crash-before" | "crash-after"): Hand => {
  let writes = 0;
  return (operation) => {
    if (operation === "TransactWriteItems") writes += 1;
    return operation === "TransactWriteItems" && writes === after + 1 ? what : "pass";
  };
};

const livedTwice = async () => {
  const committee = await committeeOf(3);
  await committee.hold("2026-03-12", ...committee.seats);
  const second = await committee.noticed("2026-06-11");
  await committee.record(second, committee.sheetOf(committee.seats));
  return { committee, second };
};

const lived = await livedTwice();

/** All three associations were absent twice; the second sheet is recorded, and nothing counted yet. */
const absentTwice = async () => ({ ...(await copyOf(lived.committee)), second: lived.second });

const warnedOnce = async (committee: Committee) => {
  for (const seat of committee.seats) expect(await committee.actsOf(seat)).toEqual(["seat-filled", "absence-warned"]);
};

test.each([
  ["before", 0],
  ["before", 1],
  ["after", 1],
  ["after", 2],
  ["before", 3],
] as const)(
  "G12.4: whoever counts absences dies %s write %d, and the next hour counts the rest: each is warned once",
  async (when, write) => {
    const committee = await absentTwice();
    await expect(sweeperOn(committee, atWrite(write, `crash-${when}`))()).rejects.toThrow("Matters not looked at");
    await committee.hour();
    await warnedOnce(committee);
    await committee.hour();
    await warnedOnce(committee);
  },
);

test("G12.4: however many count at once, each association is warned once", async () => {
  const committee = await absentTwice();
  await Promise.allSettled(Array.from({ length: 6 }, () => sweeperOn(committee, () => "pass")()));
  await committee.hour();
  await warnedOnce(committee);
});

test("G12.4: a sheet corrected while absences are counted is counted too, and what no longer stands is taken back", async () => {
  const committee = await absentTwice();
  const { seats, second, record, sheetOf, hour } = committee;
  let corrected = false;
  const meanwhile: Hand = async (operation) => {
    if (operation === "TransactWriteItems" && !corrected) {
      corrected = true;
      expect((await record(second, sheetOf([]))).status).toBe(200);
    }
    return "pass" as const;
  };
  await sweeperOn(committee, meanwhile)();
  await hour();
  const { body } = await committee.call("GET", "/memberships", { as: committee.secretary });
  expect(body.memberships.map(({ stage }: { stage: string }) => stage)).toEqual(seats.map(() => "in-office"));
});

test("G12.4: a sheet asks for a count, and told again for another", async () => {
  const committee = await committeeOf(1);
  const id = await committee.noticed("2026-03-12");
  for (const absent of [committee.seats, []]) {
    await committee.record(id, committee.sheetOf(absent));
    await committee.hour();
  }
  const { pages } = await committee.office.register.journal(`ABSENCES#${id}`);
  expect(pages.map(({ act }) => act)).toEqual(["count-owed", "count-done", "count-owed", "count-done"]);
});

/** Says of seats that one association of the space holds, or held, them all. */
const heldByOne = ({ table, seats }: Committee, more: Readonly<Record<string, unknown>> = {}) =>
  Promise.all(
    seats.map(({ id }, index) => {
      const told = { association: "01KBFM5A3W8T0Q5Z6X7Y8V9WC0", ...(index === 0 && more) };
      const names = Object.keys(told);
      return table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: { pk: `SEAT#${id}`, sk: "STATE" },
          UpdateExpression: `SET ${names.map((name) => `#state.#${name} = :${name}`).join(", ")}`,
          ExpressionAttributeNames: {
            "#state": "state",
            ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
          },
          ExpressionAttributeValues: Object.fromEntries(Object.entries(told).map(([name, is]) => [`:${name}`, is])),
        }),
      );
    }),
  );

test("G12.4: absences count across terms, in whichever seat the association missed its meetings", async () => {
  const committee = await committeeOf(2);
  const [before, now] = committee.seats;
  await committee.hold("2026-03-12", before!);
  await heldByOne(committee);
  await committee.hold("2026-06-11", now!);
  expect((await committee.pagesOf(now!)).at(-1)).toMatchObject({ act: "absence-warned", facts: { standing: 2 } });
});

test("G12.4: an end of its membership breaks them off: an association chosen anew begins anew", async () => {
  const committee = await committeeOf(2);
  const [before, now] = committee.seats;
  await committee.hold("2026-03-12", before!);
  const ended = { why: "withdrawal", letter: "01KBFM5A3W8T0Q5Z6X7Y8V9WC1" };
  await heldByOne(committee, { ended });
  await committee.hold("2026-06-11", now!);
  expect(await committee.actsOf(now!)).toEqual(["seat-filled"]);
});

test("G12.4: a holiday that is announced moves the time to answer, and the association is told", async () => {
  const committee = await committeeOf(2);
  const [absent] = committee.seats;
  for (const day of ["2026-03-12", "2026-06-11", "2026-09-10"]) await committee.hold(day, absent!);
  const { call, as, secretary, hour, goTo } = committee;
  goTo("2026-09-14");
  const holiday = { name: { ar: "عطلة استثنائية" }, certainty: "announced", source: { ar: "بلاغ رسمي" } };
  expect((await call("PUT", "/calendar/days/2026-09-21", as(secretary, holiday))).status).toBe(200);
  goTo("2026-09-14", "16:00:00.000Z");
  await hour();
  const { body } = await call("GET", "/memberships", { as: absent!.person });
  expect(body.memberships[0]).toMatchObject({ answerUntil: "2026-09-25" });
  expect((await committee.owedBy(absent!)).at(-1)).toEqual(["deadlines-moved", `MEMBERSHIP#SEAT#${absent!.id}`]);
});
