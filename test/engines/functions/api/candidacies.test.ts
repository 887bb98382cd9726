import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { Person, takeCapacity } from "#committee/people/people";
import { forAssociation } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { check } from "../../../../checkers/journal.mjs";
import { wholeForm } from "../../../pure/committee/candidacy-examples.ts";
import { callWorld, nominee } from "../../../rigs/candidacies.ts";
import { pdf } from "../../../rigs/pictures.ts";
import { memberOfSpace } from "../../../rigs/space.ts";
import { send } from "../../../rigs/uploads.ts";

type World = Awaited<ReturnType<typeof callWorld>>;

let of: World;
let id: string;
const worlds: World[] = [];
const opened = async (): Promise<World> => {
  const world = await callWorld();
  worlds.push(world);
  return world;
};
afterAll(() => Promise.all(worlds.map(({ s3 }) => s3.stop())));

const refusedBy = (...rules: readonly string[]) => ({
  status: 422,
  body: { refusals: rules.map((rule) => expect.objectContaining({ rule })) },
});
const capacitiesOf = async ({ office }: World, person: string) => {
  const key = keyOf(people, person);
  return Person.parse((await office.register.load([key])).get(key)!.state).capacities;
};

describe("an association that stands for an open call", () => {
  beforeAll(async () => {
    of = await opened();
  });

  test("G4.7: it does so through its own people alone, and names someone, who may act for it from then on", async () => {
    const { association, register, office, secretary } = of;
    expect(await register(secretary, association.id)).toMatchObject({ status: 403 });
    const other = await memberOfSpace(office, 2);
    expect(await register(other.person, association.id)).toMatchObject({ status: 403 });
    const answer = await register(association.person, association.id);
    expect(answer).toMatchObject({
      status: 200,
      body: { stage: "preparing", isOpen: true, isComplete: false, missing: { form: true, parts: [0, 1] }, version: 1 },
    });
    id = answer.body.id;
    expect(answer.headers["location"]).toBe(`/api/candidacies/${id}`);
    const named = await office.accounts.open("one@candidate.example");
    const capacity = { role: "candidate", of: `CANDIDACY#${id}` };
    expect(await capacitiesOf(of, named)).toContainEqual(capacity);
    expect(await capacitiesOf(of, association.person)).not.toContainEqual(capacity);
    expect(await of.owed(`CANDIDACY#${id}`)).toMatchObject([
      { letter: "candidacy-registered", to: `PERSON#${association.person}`, missing: { form: true } },
      { letter: "nominee-named", to: `PERSON#${named}`, hostedIn: "eu-west-3" },
    ]);
  });

  test("asked once more the same, nothing changes; with another person, that one may act and the first no longer does", async () => {
    const { association, register, office } = of;
    expect((await register(association.person, association.id)).body.version).toBe(1);
    const changed = await register(association.person, association.id, "two");
    expect(changed.body).toMatchObject({ id, version: 2, nominee: nominee("two") });
    const [one, two] = await Promise.all(
      ["one", "two"].map((word) => office.accounts.open(`${word}@candidate.example`)),
    );
    expect(await capacitiesOf(of, one!)).toEqual([]);
    expect(await capacitiesOf(of, two!)).toHaveLength(1);
    expect((await of.acts(`CANDIDACY#${id}`)).at(-1)).toBe("nominee-changed");
    expect(await of.ask("GET", `/candidacies/${id}`, { as: two! })).toMatchObject({ status: 200 });
    expect(await of.ask("GET", `/candidacies/${id}`, { as: one! })).toMatchObject({ status: 403 });
  });

  test("whom it names is written to, so it names another only so often", async () => {
    const { association, register } = of;
    const named = await register(association.person, association.id, "named-0");
    const statuses: (number | undefined)[] = [];
    for (let times = 1; times <= 9; times += 1)
      statuses.push((await register(association.person, association.id, `named-${times}`)).status);
    expect(statuses).toEqual([...Array.from({ length: 7 }, () => 200), 429, 429]);
    expect(named.status).toBe(200);
  });

  test("its people find it in a list of their own, those who aren't named in it too", async () => {
    const { body } = await of.ask("GET", "/candidacies", { as: of.association.second });
    expect(body.candidacies).toMatchObject([{ id, call: of.callId, isOpen: true }]);
    const other = await memberOfSpace(of.office, 3);
    expect((await of.ask("GET", "/candidacies", { as: other.person })).body.candidacies).toEqual([]);
    expect(await of.ask("GET", `/candidacies/${id}`, { as: other.person })).toMatchObject({ status: 404 });
    const guessing = { as: other.person, headers: { "if-match": '"99"' } };
    expect(await of.ask("POST", `/candidacies/${id}/withdrawal`, guessing)).toMatchObject({ status: 404 });
  });

  test("who acts for its association no more, has no more to do with it, though it was they who registered it", async () => {
    const { office, ask } = of;
    const leaving = await memberOfSpace(office, 4);
    const stood = await of.register(leaving.person, leaving.id, "three");
    expect(stood.status).toBe(200);
    const mine = `/candidacies/${stood.body.id}`;
    expect(await ask("GET", mine, { as: leaving.person })).toMatchObject({ status: 200 });
    const key = keyOf(people, leaving.person);
    const before = (await office.register.load([key])).get(key)!;
    const circumstances = circumstancesOf(office, undefined, { by: "test" });
    const spoke = forAssociation(keyOf(associations, leaving.id));
    const left = takeCapacity(Person.parse(before.state), spoke, circumstances)!;
    await record(office, { kind: people, id: leaving.person, before }, left, circumstances);
    expect(await ask("GET", mine, { as: leaving.person })).toMatchObject({ status: 403 });
    expect(await ask("GET", mine, { as: leaving.second })).toMatchObject({ status: 200 });
  });

  test("its form is saved as it is typed, and deposited once nothing in it is unanswered: the record binds its answers", async () => {
    const as = of.association.second;
    const { experience: _, ...half } = wholeForm;
    expect(await of.ask("PUT", `/candidacies/${id}/form`, { as, body: half })).toMatchObject({
      status: 200,
      body: { unanswered: ["experience"] },
    });
    expect(await of.ask("POST", `/candidacies/${id}/form/deposit`, { as })).toMatchObject({
      status: 400,
      body: { errors: [{ at: "/experience" }] },
    });
    of.goTo("2027-02-02T09:01:00.000Z");
    await of.ask("PUT", `/candidacies/${id}/form`, { as, body: wholeForm });
    const deposited = await of.ask("POST", `/candidacies/${id}/form/deposit`, { as });
    expect(deposited).toMatchObject({ status: 200, body: { missing: { form: false }, form: { unanswered: [] } } });
    const again = await of.ask("POST", `/candidacies/${id}/form/deposit`, { as });
    expect(again.body.version).toBe(deposited.body.version);
    expect((await of.owed(`CANDIDACY#${id}`)).at(-1)).toMatchObject({
      letter: "form-receipt",
      to: `PERSON#${as}`,
      sha256: deposited.body.form.deposited.sha256,
    });
    const { body: record } = await of.ask("GET", `/candidacies/${id}/record`, { as });
    expect(record.texts[deposited.body.version]["answer.presentation"].words).toBe("جمعية");
    expect(check(record, record.head)).toEqual([]);
  });

  test("a part comes by a form for just what was announced; with the last one the dossier is whole, and that is told once", async () => {
    const as = of.association.person;
    const bytes = pdf();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const body = { name: "C:\\Documents\\النظام\u202Efdp.pdf", type: "application/pdf", size: bytes.length, sha256 };
    for (const part of [0, 1]) {
      const path = `/candidacies/${id}/parts/${part}/deposits`;
      const asked = await of.ask("POST", path, { as, body, key: `part-${part}` });
      expect(asked).toMatchObject({
        status: 201,
        body: { deposit: { stage: "awaited", part, name: "النظامfdp.pdf" } },
      });
      expect((await of.ask("POST", path, { as, body, key: `part-${part}` })).body).toMatchObject({
        deposit: { file: asked.body.deposit.file },
        post: { url: asked.body.post.url },
      });
      expect((await send(asked.body.post, bytes))[0]).toBe(204);
      await of.checker.hear();
    }
    const { body: shown } = await of.ask("GET", `/candidacies/${id}`, { as });
    expect(shown).toMatchObject({ isComplete: true, missing: { form: false, parts: [] } });
    expect(shown.parts[0]).toMatchObject({ isThere: true, counts: { stage: "accepted", sha256 } });
    const letters = (await of.owed(`CANDIDACY#${id}`)).map(({ letter }) => letter);
    expect(letters.filter((letter) => letter === "candidacy-complete")).toHaveLength(1);
  });

  test("what a part doesn't take is refused before a byte of it comes", async () => {
    const as = of.association.person;
    const body = { name: "a.png", type: "image/png", size: 1, sha256: "a".repeat(64) };
    const ask = (part: number, more: object) =>
      of.ask("POST", `/candidacies/${id}/parts/${part}/deposits`, { as, body: { ...body, ...more } });
    expect(await ask(0, {})).toMatchObject({ status: 400, body: { errors: [{ at: "/type" }] } });
    expect(await ask(1, { size: 5_000_001 })).toMatchObject({ status: 400, body: { errors: [{ at: "/size" }] } });
    expect(await ask(1, { sha256: undefined })).toMatchObject({ status: 400, body: { errors: [{ at: "/sha256" }] } });
    expect(await ask(1, { name: "///" })).toMatchObject({ status: 400, body: { errors: [{ at: "/name" }] } });
    expect(await ask(2, {})).toMatchObject({ status: 404 });
  });

  test("a page without any program gets a form that leads back to the desk, and tells nothing ahead", async () => {
    const as = of.association.person;
    const body = { name: "b.png", type: "image/png" };
    const { body: asked } = await of.ask("POST", `/candidacies/${id}/parts/1/deposits`, { as, body });
    expect(asked.post.fields).toMatchObject({
      success_action_redirect: `https://ishraf.example/desk/candidacies/${id}`,
    });
    expect(asked.deposit.size).toBeUndefined();
  });

  test("G4.7: from the very instant of the close on, nothing comes: no form, no part, no other person", async () => {
    const as = of.association.person;
    of.goTo("2027-03-01T12:00:00.000Z");
    const deposits = `/candidacies/${id}/parts/0/deposits`;
    const body = { name: "a.pdf", type: "application/pdf", size: 1, sha256: "a".repeat(64) };
    expect(await of.ask("PUT", `/candidacies/${id}/form`, { as, body: wholeForm })).toMatchObject(refusedBy("G4.7"));
    expect(await of.ask("POST", deposits, { as, body })).toMatchObject(refusedBy("G4.7"));
    expect(await of.register(as, of.association.id, "three")).toMatchObject(refusedBy("G4.7"));
    expect((await of.ask("GET", `/candidacies/${id}`, { as })).body.isOpen).toBe(false);
  });
});
