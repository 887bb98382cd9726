import { expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { fillSeat, Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { actsFor, Person } from "#committee/people/people";
import { importAssociation } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { filed } from "../../../../rigs/filed.ts";
import { enter, heldAccounts, openApi } from "../../../../rigs/office.ts";
import { planOf } from "../../../../rigs/plans.ts";
import { newTable } from "../../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const held = heldAccounts(() => instant);
const opened: string[] = [];
const accounts = {
  open: (email: string) => {
    opened.push(email);
    return held.open(email);
  },
};
const { office, call } = await openApi(await newTable(), () => instant, { accounts });
const secretary = await enter(office, "secretariat", "fr");
const circumstances = () => circumstancesOf(office, undefined, { by: "test" });
const name = { ar: "جمعية", fr: "Association" };

const member = async (): Promise<string> => {
  const id = ulid();
  const declaration = {
    ...{ name, region: "oriental", fields: ["youth"], scope: "local" },
    ...{ receipt: { kind: "final", date: "2019-05-14" }, since: "1998-03-01" },
    contact: {
      name: { ar: "كاتبة", latin: "Secrétaire" },
      email: `${id}@association.example`.toLowerCase(),
      language: "fr",
    },
  } as never;
  await record(
    office,
    { kind: associations, id },
    importAssociation(id, declaration, circumstances()),
    circumstances(),
  );
  return id;
};
const someone = (email: string) => ({ name: { ar: "رئيس", latin: "Président" }, email, language: "ar" });
const seating = (id: string, email: string, key: string = ulid()) =>
  call("POST", `/associations/${id}/seat`, {
    as: secretary,
    body: { representative: { ...someone(email), post: { ar: "رئيس" } } },
    headers: { "idempotency-key": key },
  });
const replacing = (id: string, email: string, as = secretary) =>
  call("POST", `/associations/${id}/seat/representative`, { as, body: { representative: someone(email) } });
const entryOf = async (email: string) => {
  const key = keyOf(people, await accounts.open(email));
  return Person.parse((await office.register.load([key])).get(key)?.state);
};
const seatIn = async (id: string) => {
  const key = keyOf(seats, id);
  return Seat.parse((await office.register.load([key])).get(key)?.state);
};

test("an association of the space is given a seat, and its representative a place in it, once for a key", async () => {
  const id = await member();
  const first = await seating(id, "one@seat.example", "seat-one");
  expect(first).toMatchObject({
    status: 201,
    body: { association: id, body: name, representative: { from: "2026-12-01" } },
  });
  expect((await seating(id, "one@seat.example", "seat-one")).body.id).toBe(first.body.id);
  const seat = await seatIn(first.body.id);
  expect(seat).toMatchObject({ college: "civil-society", association: id, since: "2026-12-01" });
  const person = await entryOf("one@seat.example");
  expect(actsFor(person, "civil-society-member", `SEAT#${seat.id}`)).toBe(true);
  expect(seat.tenures.map((tenure) => tenure.person)).toEqual([person.id]);
  const owed = (await office.register.owed()).flatMap(({ letters }) => letters);
  expect(owed).toContainEqual(expect.objectContaining({ letter: "seated", to: keyOf(people, person.id) }));
});

test("a key that was used for one association gives no other's seat", async () => {
  const [one, other] = [await member(), await member()];
  expect((await seating(one, "first@seat.example", "one-key")).status).toBe(201);
  const answer = await seating(other, "first@seat.example", "one-key");
  expect(answer).toMatchObject({ status: 409, body: { type: "urn:ishraf:problem:key-reused" } });
});

test("it has one seat and no more, however many are asked for at once; only a member of the space has one", async () => {
  const id = await member();
  const answers = await Promise.all([seating(id, "two@seat.example"), seating(id, "three@seat.example")]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const nowhere = await seating(ulid(), "four@seat.example");
  expect(nowhere).toMatchObject({ status: 404, headers: { "content-language": "fr" } });
  expect(opened).not.toContain("four@seat.example");
});

test("while it has a seat an association doesn't leave the space: it withdraws from the committee first", async () => {
  const id = await member();
  await call("POST", "/associations/invitations", { as: secretary, body: {} });
  await seating(id, "five@seat.example");
  const contact = await accounts.open(`${id}@association.example`.toLowerCase());
  expect((await call("POST", `/associations/${id}/departure`, { as: contact })).status).toBe(409);
});

test("G12.2: whose membership has ended may leave the space, and until then be given a seat anew", async () => {
  const id = await member();
  await call("POST", "/associations/invitations", { as: secretary, body: {} });
  const contact = await accounts.open(`${id}@association.example`.toLowerCase());
  for (const email of ["six@seat.example", "seven@seat.example"]) {
    const { body } = await seating(id, email);
    const ending = { why: "withdrawal", letter: await filed(office, "withdrawal-letter", secretary) };
    expect((await call("POST", `/memberships/${body.id}/end`, { as: secretary, body: ending })).status).toBe(200);
  }
  expect((await call("POST", `/associations/${id}/departure`, { as: contact })).status).toBe(200);
  expect((await call("GET", `/associations/${id}`, { as: secretary })).body.stage).toBe("left");
});

test("G12.2: the letter of withdrawal may have been brought by the association’s own people, who are all written to of the end", async () => {
  const id = await member();
  await call("POST", "/associations/invitations", { as: secretary, body: {} });
  const contact = await accounts.open(`${id}@association.example`.toLowerCase());
  const { body } = await seating(id, "withdraws@seat.example");
  const stranger = await enter(office, "association");
  const ends = async (by: string) => {
    const ending = { why: "withdrawal", letter: await filed(office, "withdrawal-letter", by) };
    return (await call("POST", `/memberships/${body.id}/end`, { as: secretary, body: ending })).status;
  };
  expect([await ends(stranger), await ends(contact)]).toEqual([400, 200]);
  const owed = (await office.register.owed()).filter(({ matter }) => matter === keyOf(seats, body.id));
  const ended = owed.flatMap(({ letters }) => letters).filter(({ letter }) => letter === "membership-ended");
  const sat = await accounts.open("withdraws@seat.example");
  expect(ended.map(({ to }) => to)).toEqual([keyOf(people, sat), keyOf(people, contact)]);
});

test("another person takes the place of the association's representative in the same seat", async () => {
  const id = await member();
  const { body } = await seating(id, "leaving@seat.example");
  expect((await replacing(id, "leaving@seat.example")).status).toBe(400);
  instant = "2027-01-05T09:00:00.000Z";
  const answer = await replacing(id, "coming@seat.example");
  expect(answer).toMatchObject({ status: 200, body: { id: body.id, representative: { from: "2027-01-05" } } });
  expect((await seatIn(body.id)).tenures).toMatchObject([{ until: "2027-01-05" }, { from: "2027-01-05" }]);
  const of = `SEAT#${body.id}`;
  expect(actsFor(await entryOf("leaving@seat.example"), "civil-society-member", of)).toBe(false);
  expect(actsFor(await entryOf("coming@seat.example"), "civil-society-member", of)).toBe(true);
});

/** A seat that there once was, with who sat there. */
const past = async (
  times: readonly (readonly [from: string, until: string])[],
  who: { person: string; association: string },
) => {
  for (const [from, until] of times) {
    const id = ulid();
    const holder = { ...someone("past@seat.example"), language: "ar" as const };
    const { state, ...decision } = fillSeat(
      { id, person: who.person },
      { college: "civil-society", body: name, holder },
      circumstances(),
    );
    const time = { from, until } as never as { from: Seat["since"]; until: Seat["since"] };
    const seat = {
      ...{ ...state, association: who.association, since: time.from, until: time.until },
      tenures: state.tenures.map((tenure) => ({ ...tenure, ...time })),
    };
    await record(office, { kind: seats, id }, { ...decision, state: seat }, circumstances());
  }
};

test("G4.14: neither a person nor an association has a third term in a row, whatever seats they had; a refusal tells which", async () => {
  const [fresh, tired] = [await member(), await member()];
  const person = await accounts.open("tired@seat.example");
  const terms = [
    ["2022-12-01", "2024-12-01"],
    ["2024-12-01", "2026-12-01"],
  ] as const;
  await past(terms, { person, association: ulid() });
  await past(terms, { person: "another", association: tired });
  instant = "2027-01-05T09:00:00.000Z";
  const because = async (id: string, email: string) => {
    const { status, body } = await seating(id, email);
    return [
      status,
      (body.refusals ?? []).map(({ rule, because: why }: Record<string, string>) => `${rule} ${why!.split(" ")[1]}`),
    ];
  };
  expect(await because(fresh, "tired@seat.example")).toEqual([422, ["G4.14 personne"]]);
  expect(await because(tired, "rested@seat.example")).toEqual([422, ["G4.14 association"]]);
  expect(await because(tired, "tired@seat.example")).toEqual([422, ["G4.14 personne", "G4.14 association"]]);
  expect(await because(fresh, "rested@seat.example")).toEqual([201, []]);
  expect(await replacing(fresh, "tired@seat.example")).toMatchObject({
    status: 422,
    body: { refusals: [{ rule: "G4.14" }] },
  });
});

test("G4.14: once a plan is adopted its terms are those that count: half of one that lay across them is none", async () => {
  const id = await member();
  const person = await accounts.open("across@seat.example");
  await past([["2022-12-01", "2026-12-01"]], { person, association: id });
  expect((await seating(id, "across@seat.example")).status).toBe(422);
  const body = planOf(["وزارة الصحة"], { begins: "2025-12-01", ends: "2029-11-30", adoptedOn: "2025-12-01" });
  const adopted = await call("POST", "/plans", { as: secretary, body, headers: { "idempotency-key": ulid() } });
  expect(adopted.status).toBe(201);
  expect((await seating(id, "across@seat.example")).status).toBe(201);
});
