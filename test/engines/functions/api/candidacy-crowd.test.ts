import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { callWorld } from "../../../rigs/candidacies.ts";

let of: Awaited<ReturnType<typeof callWorld>>;
let id: string;
beforeAll(async () => {
  of = await callWorld();
  id = (await of.register(of.association.person, of.association.id)).body.id;
});
afterAll(() => of.s3.stop());

const ask = (name: string, part = 0) => {
  const body = { name, type: "application/pdf", size: 10, sha256: "a".repeat(64) };
  return of.ask("POST", `/candidacies/${id}/parts/${part}/deposits`, { as: of.association.person, body, key: name });
};

test("six files asked for at once all get their form, and all stand on the candidacy", async () => {
  const asked = await Promise.all(["a", "b", "c", "d", "e", "f"].map((name) => ask(name)));
  expect(asked.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
  const acts = await of.acts(`CANDIDACY#${id}`);
  expect(acts.filter((act) => act === "deposit-asked-for")).toHaveLength(6);
});

test("the form saved at once by two of its people is that of one of them, whole", async () => {
  const { person, second } = of.association;
  const save = (as: string, words: string) =>
    of.ask("PUT", `/candidacies/${id}/form`, { as, body: { language: "fr", answers: { presentation: words } } });
  const saved = await Promise.all([save(person, "un"), save(second, "deux")]);
  expect(saved.map(({ status }) => status)).toEqual([200, 200]);
  const { body } = await of.ask("GET", `/candidacies/${id}`, { as: person });
  expect(["un", "deux"]).toContain(body.form.saved.form.answers.presentation);
});

test("a withdrawn candidacy takes nothing, and its named person acts for it no more; it may stand anew while the call is open", async () => {
  const { association, office } = of;
  const named = await office.accounts.open("one@candidate.example");
  expect(await of.ask("POST", `/candidacies/${id}/withdrawal`, { as: named })).toMatchObject({
    status: 200,
    body: { stage: "withdrawn", isOpen: false },
  });
  expect(await ask("late")).toMatchObject({ status: 409 });
  expect(await of.ask("GET", `/candidacies/${id}`, { as: named })).toMatchObject({ status: 403 });
  const again = await of.ask("POST", `/candidacies/${id}/withdrawal`, { as: association.person });
  expect(again).toMatchObject({ status: 409 });
  const anew = await of.register(association.person, association.id);
  expect(anew.body).toMatchObject({ id, stage: "preparing", isOpen: true });
  expect(anew.body.parts[0].last).toBeUndefined();
  expect(await of.ask("GET", `/candidacies/${id}`, { as: named })).toMatchObject({ status: 200 });
});
