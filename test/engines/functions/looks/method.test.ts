import { beforeEach, expect, test } from "@jest/globals";
import { lookAtMethod } from "#functions/sweep/method";
import { consulting } from "../../../pure/committee/method-examples.ts";
import { methodOnRegister } from "../../../rigs/calls-on-register.ts";
import { officeAt, sweepOfficeAt } from "../../../rigs/office.ts";
import { clientOf, documentsOf, newTable } from "../../../rigs/table.ts";
import { tapped } from "../../../rigs/wire.ts";

let instant: string;
const at = () => instant;
let table: Awaited<ReturnType<typeof newTable>>;
let id: string;

/** What a look at the method comes to, and what it asks of the register. */
const look = async (when: string) => {
  instant = when;
  const client = clientOf(1);
  const asked = tapped(client, () => "pass");
  const { office } = sweepOfficeAt({ ...table, client: documentsOf(client) }, at);
  return { seen: await lookAtMethod(office, `METHOD#${id}`), asked };
};

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  table = await newTable();
  id = await methodOnRegister(officeAt(table, at), consulting, consulting.plan);
});

test("nothing beside a matter is read before its day has come", async () => {
  expect(await look("2026-12-16T00:00:58.999Z")).toEqual({ seen: "nothing-due", asked: ["BatchGetItem"] });
});

test("once its day has come, what stands beside it is read, and what is due is done", async () => {
  const { seen, asked } = await look("2026-12-16T00:00:59.000Z");
  expect(seen).toBe("done");
  expect(asked).toEqual(expect.arrayContaining(["Query", "TransactWriteItems"]));
});
