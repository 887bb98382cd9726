import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import type { Lift } from "#committee/kernel/shape";
import { enter, openApi } from "../../../rigs/office.ts";
import { planOf } from "../../../rigs/plans.ts";
import { asIfWrittenIn, itemAt, laterRelease, stateOf } from "../../../rigs/shapes.ts";
import { memberOfSpace } from "../../../rigs/space.ts";
import { newTable } from "../../../rigs/table.ts";

const draft = {
  text: { ar: "تُنتقى الجمعيات بناء على ملفاتها.", fr: "Les associations sont choisies sur dossier." },
  seats: 9,
  call: { opensOn: "2027-02-01", closesOn: "2027-03-01" },
  objectionDays: 5,
};

const at = () => "2026-12-01T09:00:00.000Z";
const table = await newTable();
const today = await openApi(table, at);

/** Methods came to say for how many days objections are taken, and those that were there before took five. */
const objections: Lift = (stored) => ({ ...stored, objectionDays: stored["objectionDays"] ?? 5 });
const later = await openApi(laterRelease(table, { METHOD: [objections] }), at);

type Release = typeof today;

const secretary = await enter(today.office, "secretariat", "fr");
const { body: plan } = await today.call("POST", "/plans", {
  as: secretary,
  body: planOf(["وزارة الصحة"]),
  headers: { "idempotency-key": ulid() },
});

const drafted = async (): Promise<string> => {
  const asked = { as: secretary, body: { ...draft, plan: plan.id }, headers: { "idempotency-key": ulid() } };
  return (await today.call("POST", "/methods", asked)).body.id;
};

/** A method as it stood before methods said for how many days objections are taken. */
const draftedBefore = async (): Promise<string> => {
  const id = await drafted();
  const update = new UpdateCommand({
    ...{ TableName: table.name, Key: stateOf(`METHOD#${id}`) },
    UpdateExpression: "REMOVE #state.objectionDays, #shape",
    ExpressionAttributeNames: { "#state": "state", "#shape": "shape" },
  });
  await table.client.send(update);
  return id;
};

const shown = ({ call }: Release, id: string) => call("GET", `/methods/${id}`, { as: secretary });
const consult = ({ call }: Release, id: string) =>
  call("POST", `/methods/${id}/consultation`, { as: secretary, body: { closesOn: "2026-12-15" } });
const idsListed = async ({ call }: Release): Promise<readonly string[]> => {
  const { status, body } = await call("GET", "/methods", { as: secretary });
  expect(status).toBe(200);
  return body.methods.map(({ id }: Readonly<{ id: string }>) => id);
};

/** What the log tells of what was left out or refused: each line's message, and which error that is. */
const toldBy = ({ lines }: Release) =>
  lines
    .map((line) => JSON.parse(line))
    .flatMap(({ message, error }) => (error?.name === "NewerShape" ? [{ message, error: error.message }] : []));

test("all that an act puts on the register bears the number of its shape", async () => {
  const matter = `METHOD#${await drafted()}`;
  const items = await Promise.all(
    ["STATE", "PAGE#000001", "TEXT#000001"].map((sk) => itemAt(table, { pk: matter, sk })),
  );
  expect(items.map(({ shape }) => shape)).toEqual([1, 1, 1]);
});

describe("a method of an older shape, which lacks a field", () => {
  let id = "";
  beforeAll(async () => {
    id = await draftedBefore();
  });

  test("can't be read while nothing lifts it", async () => {
    expect(await shown(today, id)).toMatchObject({ status: 500 });
  });

  test("is read, listed and acted on once there is a lift, and then stands in the newer shape", async () => {
    expect(await shown(later, id)).toMatchObject({ status: 200, body: { objectionDays: 5 } });
    expect(await idsListed(later)).toContain(id);
    expect(await consult(later, id)).toMatchObject({ status: 200, body: { stage: "consulting" } });
    expect(await itemAt(table, stateOf(`METHOD#${id}`))).toMatchObject({ shape: 2, state: { objectionDays: 5 } });
    expect(await shown(later, id)).toMatchObject({ status: 200, body: { stage: "consulting", objectionDays: 5 } });
  });
});

describe("a method that a newer release wrote", () => {
  let [id, other] = ["", ""];
  beforeAll(async () => {
    [id, other] = [await drafted(), await drafted()];
    await asIfWrittenIn(table, stateOf(`METHOD#${id}`), 3);
  });

  test.each([
    ["ar", "وقع خلل من جانبنا، وقد سُجل."],
    ["fr", "Une défaillance est survenue de notre côté ; elle a été consignée."],
    ["en", "Something failed on our side; it has been recorded."],
  ])(
    "is refused for reading and for acting, told in %s under a reference, and stays as it is",
    async (language, title) => {
      const before = await itemAt(table, stateOf(`METHOD#${id}`));
      const headers = { "accept-language": language };
      const refused = { status: 500, body: { title, reference: expect.any(String) } };
      expect(await later.call("GET", `/methods/${id}`, { as: secretary, headers })).toMatchObject(refused);
      const asked = { as: secretary, headers, body: { closesOn: "2026-12-15" } };
      expect(await later.call("POST", `/methods/${id}/consultation`, asked)).toMatchObject(refused);
      expect(await itemAt(table, stateOf(`METHOD#${id}`))).toEqual(before);
    },
  );

  test("the log says which it is, its shape and the last that is known", async () => {
    await shown(later, id);
    expect(toldBy(later)).toContainEqual({
      message: "fault",
      error: `METHOD#${id} has shape 3, and this release knows none above 2: a newer one wrote it`,
    });
  });

  test("doesn't keep the others from being listed, read or acted on; the log tells that it is left out", async () => {
    const listed = await idsListed(today);
    expect(listed).toContain(other);
    expect(listed).not.toContain(id);
    expect(toldBy(today)).toContainEqual({ message: "left out of a view", error: expect.stringContaining(id) });
    expect(await shown(today, other)).toMatchObject({ status: 200 });
    expect(await consult(today, other)).toMatchObject({ status: 200 });
  });
});

describe("a contribution that a newer release wrote", () => {
  let [id, pk, sk] = ["", "", ""];
  let people: readonly string[] = [];
  let contribute = (number: number) => shown(today, `${number}`);
  beforeAll(async () => {
    id = await drafted();
    await consult(today, id);
    const space = await Promise.all([7, 8].map((number) => memberOfSpace(today.office, number)));
    people = space.map(({ person }) => person);
    contribute = (number) =>
      today.call("PUT", `/methods/${id}/contributions/${space[number]!.id}`, {
        as: people[number]!,
        body: { says: { ar: "ملاحظة" } },
      });
    for (const number of [0, 1]) expect(await contribute(number)).toMatchObject({ status: 200 });
    [pk, sk] = [`METHOD#${id}`, `STATE#CONTRIBUTION#1.${space[0]!.id}`];
    await asIfWrittenIn(table, { pk, sk }, 2);
  });

  const contributionsTo = async (number: number) => {
    const { status, body } = await today.call("GET", `/methods/${id}`, { as: people[number]! });
    expect(status).toBe(200);
    return body.contributions;
  };

  test("is not written over", async () => {
    const before = await itemAt(table, { pk, sk });
    expect(await contribute(0)).toMatchObject({ status: 500 });
    expect(await itemAt(table, { pk, sk })).toEqual(before);
  });

  test("keeps nobody from changing or reading another one", async () => {
    expect(await contribute(1)).toMatchObject({ status: 200 });
    expect(await contributionsTo(1)).toHaveLength(1);
    expect(await contributionsTo(0)).toEqual([]);
  });
});
