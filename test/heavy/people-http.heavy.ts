import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#infra/local/sample";
import { eicar } from "#infra/local/scanner/eicar";
import { check } from "../../checkers/journal.mjs";
import seats from "../../infra/local/seats.json" with { type: "json" };
import { adoptPlan, ministries, officeOf } from "../journeys/adopted-plan.ts";
import { awaited, callOn, dayIn, enterWorld, isLocal, type World } from "../journeys/world.ts";
import { pdf } from "../rigs/pictures.ts";
import { announced, send } from "../rigs/uploads.ts";

/** Days pass and people come by codes: only the local system can tell all of this. */
const chapter = isLocal ? describe : describe.skip;

/** Each step waits for what functions do by themselves. */

let world: World;
let call: ReturnType<typeof callOn>;

beforeAll(async () => {
  world = await enterWorld();
  call = callOn(world);
});

afterAll(() => world?.stop());

const begun = dayIn(0);

/** Whoever makes the same journey again on the same day meets the same plan and the same association. */
const keyed = (what: string) => ({ "idempotency-key": `people-of-${what}-${begun}` });

const CONTACT = "contact@transparence-locale.example";
const association = {
  name: { ar: "جمعية الشفافية المحلية", fr: "Association pour la transparence locale" },
  ...{ region: "souss-massa", fields: ["transparency"], scope: "local", since: "2012-03-01" },
  receipt: { kind: "final", date: "2019-05-14" },
  contact: { name: { ar: "كاتبة عامة", latin: "Secrétaire générale" }, email: CONTACT, language: "fr" },
  consent: { version: "2026-11", purpose: "civil-society-space" },
};

const holds = async (matter: string): Promise<readonly string[]> => {
  const { status, body } = await call("GET", `/journal/${matter.replace("#", "/")}`);
  expect([matter, status]).toEqual([matter, 200]);
  expect([matter, check(body, body.head)]).toEqual([matter, []]);
  return body.pages.map(({ act }: { act: string }) => act);
};

const told = { planId: "", associationId: "" };

test("G4.1: nine bodies of an adopted plan are asked by letter for their people", async () => {
  const { status, body } = await adoptPlan(call);
  expect(status).toBe(201);
  told.planId = body.id;
  const asking = async () =>
    (await world.letters()).filter(({ to, text }) => to.includes("@plan.example") && text.includes(body.id));
  const letters = await awaited(asking, (found) => found.length >= ministries.length);
  expect(letters.map(({ to }) => /[^\s<]+@plan\.example/.exec(to)![0]).toSorted()).toEqual(
    ministries.map((_, index) => officeOf(index)).toSorted(),
  );
  expect(await holds(`PLAN#${body.id}`)).toContain("plan-adopted");
});

test("G2.5: an association comes to the space, is checked, and anyone reads of it, but not how it is reached", async () => {
  const sent = await call("POST", "/associations", { body: association, headers: keyed("association-that-comes") });
  expect(sent).toMatchObject({ status: 201, body: { missing: [] } });
  told.associationId = sent.body.id;
  const path = `/associations/${sent.body.id}`;
  const held = await call("GET", path, { as: "secretariat" });
  const checking = { as: "secretariat", body: { outcome: "complete" } } as const;
  if (held.body.stage === "declared")
    expect(
      await call("POST", `${path}/check`, { ...checking, headers: { "if-match": held.headers.get("etag")! } }),
    ).toMatchObject({ status: 200, body: { stage: "complete" } });
  const open = await call("GET", path);
  expect(open).toMatchObject({ status: 200, body: { name: association.name } });
  expect(JSON.stringify(open.body)).not.toContain(CONTACT);
  expect(await holds(`ASSOCIATION#${sent.body.id}`)).toHaveLength(2);
});

/** Brings a file by the form that its announcement is answered with; gives it as it stands once it has been looked at. */
const settled = async (bytes: Uint8Array, purpose: string, key: string) => {
  const asked = { as: "secretariat", body: announced(bytes, { purpose }) } as const;
  const { body } = await call("POST", "/files", { ...asked, headers: { "idempotency-key": key } });
  if (body.post) expect((await send(body.post, bytes))[0]).toBeLessThan(300);
  const seen = () => call("GET", `/files/${body.id}`, { as: "secretariat" });
  const looked = await awaited(seen, (found) => ["accepted", "refused"].includes(found.body.stage));
  return looked.body;
};

/** Brings a file that nothing is wrong with; gives its id. */
const brought = async (words: string, purpose: string): Promise<string> => {
  const file = await settled(pdf(words), purpose, `file ${words}`);
  expect([words, file.stage]).toEqual([words, "accepted"]);
  return file.id;
};

test("an official letter goes straight to the vault, and is accepted once it was looked through; one with a virus is not", async () => {
  const bytes = pdf("letter of the day");
  const id = await brought("letter of the day", "appointment-letter");
  const { body } = await call("GET", `/files/${id}/content`, { as: "secretariat" });
  expect(Buffer.from(await (await fetch(body.url)).arrayBuffer()).equals(bytes)).toBe(true);
  const virus = await settled(pdf(eicar.toString("latin1")), "appointment-letter", "file with a virus");
  expect(virus).toMatchObject({ stage: "refused", why: "threat" });
});

chapter("the committee that comes of it", () => {
  const travelTo = async (day: string) => {
    const to = `${day}T09:00:00Z`;
    const answer = await fetch(`${world.address}/local/clock`, { method: "POST", body: JSON.stringify({ to }) });
    expect(answer.status).toBe(200);
  };
  const tokenOf = async (email: string) => (await fetch(`${world.address}/local/tokens/${email}`)).text();

  const someone = (word: string) => ({
    contact: { name: { ar: `السيدة ${word}`, latin: `Madame ${word}` }, email: `${word}@body.example`, language: "fr" },
  });
  const answer = async (index: number, letter: string, deputy = `deputy-${index}`) => {
    const { body, headers } = await call("GET", `/plans/${told.planId}`);
    const sent = { body: body.bodies[index].id, letter, representative: someone(`member-${index}`) };
    return call("POST", `/plans/${told.planId}/appointments`, {
      as: "secretariat",
      body: { ...sent, deputy: someone(deputy) },
      headers: { "if-match": headers.get("etag")! },
    });
  };
  type Place = Readonly<{ seat: string; college: string; body: { ar: string }; member?: { latin: string } }>;
  const committeeOn = async (day: string) => (await call("GET", `/committee?on=${day}`)).body;
  const membersIn = ({ seats: places }: { seats: readonly Place[] }) =>
    places.flatMap(({ college, member }) => (college === "administration" && member ? [member.latin] : [])).toSorted();

  test("G4.1, G3.1: a day later nine letters go to the vault, eighteen people are appointed, and the committee of the day before stays as it was", async () => {
    const before = await committeeOn(begun);
    await travelTo(dayIn(1));
    for (const index of ministries.keys()) {
      const letter = await brought(`letter of body ${index + 1}`, "appointment-letter");
      expect((await answer(index, letter)).status).toBe(200);
    }
    const now = await committeeOn(dayIn(1));
    expect(now.balance).toEqual({ administration: 9, civilSociety: 9, isBalanced: true });
    expect(membersIn(now)).toEqual([...ministries.keys()].map((index) => `Madame member-${index}`).toSorted());
    const then = await committeeOn(begun);
    expect(then.seats).toEqual(before.seats);
    expect(membersIn(then)).toEqual(ministries.map(({ holder }) => holder.name.latin).toSorted());
    expect((await call("GET", "/me", { as: "administration" })).status).toBe(403);
  });

  test("G3.1: the association is given a seat, and the imbalance is told", async () => {
    const { name, ...contact } = association.contact;
    const asked = {
      as: "secretariat",
      body: { representative: { name, ...contact } },
      headers: keyed("seat"),
    } as const;
    expect((await call("POST", `/associations/${told.associationId}/seat`, asked)).status).toBe(201);
    const { balance } = await committeeOn(dayIn(1));
    expect(balance).toEqual({ administration: 9, civilSociety: 10, isBalanced: false });
  });

  test("G12.2: an association withdraws by letter; its member is refused at once with a good token, and goes on in their other role", async () => {
    const bearing = await tokenOf(CONTACT);
    const own = await call("GET", "/memberships", { bearing });
    expect(own.status).toBe(200);
    const letter = await brought("letter of withdrawal", "withdrawal-letter");
    const ending = { as: "secretariat", body: { why: "withdrawal", letter } } as const;
    const ended = await call("POST", `/memberships/${own.body.own}/end`, ending);
    expect(ended).toMatchObject({ status: 200, body: { stage: "ended", endedOn: dayIn(1) } });
    expect((await call("GET", "/memberships", { bearing })).status).toBe(403);
    expect((await call("GET", "/me", { bearing })).body.roles).toEqual(["association"]);
    expect((await committeeOn(dayIn(1))).balance.isBalanced).toBe(true);
  });

  test("whoever has no capacity any more is erased as they asked, and every journal holds", async () => {
    const letter = await brought("another letter of the first body", "appointment-letter");
    expect((await answer(0, letter, "successor")).status).toBe(200);
    const former = (await call("GET", "/people/former", { as: "secretariat" })).body.people;
    const one = former.find(({ name }: { name: { latin: string } }) => name.latin === "Madame deputy-0");
    const asked = { as: "secretariat", headers: { "if-match": `"${one.version}"` } } as const;
    expect((await call("POST", `/people/${one.id}/erasure`, asked)).status).toBe(200);
    const { seats: places } = await committeeOn(dayIn(1));
    const matters = [
      ...[`PLAN#${told.planId}`, `ASSOCIATION#${told.associationId}`],
      ...places.map(({ seat }: Place) => `SEAT#${seat}`),
    ];
    expect(matters).toHaveLength(2 + seats.length);
    await Promise.all(matters.map(holds));
    const shown = await Promise.all(
      matters.map(async (matter) => JSON.stringify((await call("GET", `/journal/${matter.replace("#", "/")}`)).body)),
    );
    for (const secret of ["@body.example", CONTACT, people.administration])
      expect(shown.filter((journal) => journal.includes(secret))).toEqual([]);
    const welcomed = async () => (await world.letters()).some(({ to }) => to.includes("successor@body.example"));
    expect(await awaited(welcomed, (is) => is)).toBe(true);
    const composition = async () => (await fetch(`${world.pages}/fr/committee`)).text();
    const published = await awaited(composition, (html) => html.includes("Madame successor"));
    expect(published).not.toContain("Madame deputy-0");
  });
});
