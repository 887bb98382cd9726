import { describe, expect, test } from "@jest/globals";
import { entail, namesIn } from "#committee/entail";
import { groups } from "#committee/groups/kind";
import type { Decision } from "#committee/kernel/decision";
import { meetings } from "#committee/meetings/kind";
import type { Noticed } from "#committee/meetings/meeting";
import { sendNotice } from "#committee/meetings/planning";
import { people } from "#committee/people/kind";
import { type Person, registerPerson } from "#committee/people/people";
import { commitmentTo } from "#journal/page";
import { allowed, at, circumstancesOn, id, planned } from "./examples.ts";

const circumstances = circumstancesOn("2026-12-01");
const decision: Decision<Noticed> = allowed(sendNotice(planned, circumstances));
const keysOf = (one: Decision<unknown>) => Object.fromEntries(namesIn(one).map((name) => [name, `key of ${name}`]));
const before = { version: 3, head: "f".repeat(64), state: planned };
const entailed = entail({ kind: meetings, id, before }, decision, { circumstances, keys: keysOf(decision) });

test("a decision is sealed as the next page of its matter's journal, chained to the one before", () => {
  expect(entailed.page).toMatchObject({
    matter: `MEETING#${id}`,
    page: 4,
    act: "notice-sent",
    at: circumstances.instant,
  });
  expect(entailed.page.previous).toBe(before.head);
  const first = entail({ kind: meetings, id }, decision, { circumstances, keys: keysOf(decision) });
  expect([first.page.page, first.page.previous, first.before]).toEqual([1, null, undefined]);
});

test("each of its words stands apart under a key of its own, and the page commits to it", () => {
  const texts = [entailed.words.open, entailed.words.reserved].flatMap((some) => Object.entries(some));
  expect(texts.map(([name, { key }]) => key === `key of ${name}`)).not.toContain(false);
  expect(Object.fromEntries(texts.map(([name, text]) => [name, commitmentTo(text)]))).toEqual(entailed.page.texts);
  expect(texts.length).toBeGreaterThan(3);
});

test("the same decision entails the same, whenever and however often it is worked out", () => {
  expect(entail({ kind: meetings, id, before }, decision, { circumstances, keys: keysOf(decision) })).toEqual(entailed);
});

test("its deadlines, the board, the letters and the documents that show it follow: an act can't forget one", () => {
  expect(entailed.owes.map(({ name }) => name)).toEqual(expect.arrayContaining(["meeting", "minutes", "proposals"]));
  expect(entailed.duties).toEqual(expect.arrayContaining([expect.objectContaining({ change: "opened" })]));
  expect(entailed.owed).toMatchObject({
    ...{ matter: `MEETING#${id}`, page: 4, head: entailed.page.hash, letters: decision.letters },
    documents: expect.arrayContaining([`meeting/${id}`, "meetings", "home", "obligations"]),
  });
  expect(entailed.owed?.ring).toBe(entailed.nextDue);
});

const said = (page: Partial<Decision<object>["page"]>) => {
  const state = {
    id,
    edition: circumstances.edition.inForceFrom,
    kind: "thematic",
    title: { ar: "مجموعة" },
    openedOn: circumstances.today,
    members: [],
  } as const;
  return { state, page: { act: "group-opened", rules: [], facts: {}, ...page }, letters: [] };
};

test("a page binds one text under a name: two of one name are a fault, and so is one that has no key", () => {
  const twice = said({ texts: { title: "one" }, reserved: { title: "two" } });
  expect(() => entail({ kind: groups, id }, twice, { circumstances, keys: keysOf(twice) })).toThrow(
    "two texts of one name",
  );
  const keyless = said({ texts: { title: "one" } });
  expect(() => entail({ kind: groups, id }, keyless, { circumstances, keys: {} })).toThrow("no key for the text title");
});

describe("a page owes", () => {
  const someone = registerPerson(
    "someone",
    { name: { ar: "اسم", latin: "Nom" }, email: "nom@example.ma", language: "fr", capacities: [] },
    circumstances,
  );
  const owedOf = (one: Decision<Person>) =>
    entail({ kind: people, id: "someone" }, one, { circumstances, keys: keysOf(one) }).owed;
  const page = { matter: "PERSON#someone", page: 1, at: circumstances.instant, letters: [], documents: [] };

  test("nothing where nobody is written to, no document shows it and its matter waits for no day", () => {
    expect(owedOf(someone)).toBeUndefined();
  });

  test("one thing alone where there is but that", () => {
    const letter = { letter: "appointed", to: "PERSON#someone", about: "CHAIR#committee", as: "chair" } as const;
    expect(owedOf({ ...someone, letters: [letter] })).toMatchObject({ ...page, letters: [letter] });
    expect(owedOf({ ...someone, account: "someone" })).toMatchObject({ ...page, account: "someone" });
    expect(owedOf({ ...someone, erases: "someone" })).toMatchObject({ ...page, erases: "someone" });
    expect(owedOf({ ...someone, forgets: ["FILE#one"] })).toMatchObject({ ...page, forgets: ["FILE#one"] });
    const ended = { ...someone, state: { ...someone.state, endedOn: circumstances.today } };
    expect(owedOf(ended)).toMatchObject({ ...page, ring: "2031-12-01T00:00:00.000Z" });
    const opened = said({ texts: {} });
    expect(entail({ kind: groups, id }, opened, { circumstances, keys: {} }).owed).toMatchObject({
      ...{ letters: [], documents: ["groups"] },
    });
  });
});

test("a matter is looked at when the soonest of its deadlines asks for it, or its kind where that is sooner", () => {
  const lookAt = at("2026-12-02");
  const sooner = { ...meetings, lookAt: () => lookAt };
  const { nextDue } = entailed;
  expect(nextDue).toBe("2026-12-23T00:00:59.000Z");
  expect(entail({ kind: sooner, id, before }, decision, { circumstances, keys: keysOf(decision) }).nextDue).toBe(
    lookAt,
  );
  const later = { ...meetings, lookAt: () => at("2027-12-02") };
  expect(entail({ kind: later, id, before }, decision, { circumstances, keys: keysOf(decision) }).nextDue).toBe(
    nextDue,
  );
});
