import { beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ProblemKind } from "#contract/kernel/problem";
import type { Endpoint, Reply } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { formOf } from "#functions/desk/kit/act-form";
import { valuesIn } from "#functions/desk/kit/form";
import type { At, FormFor } from "#functions/desk/kit/form-for";
import type { Drawn } from "#functions/desk/kit/shown";
import type { Asked } from "#pages/desk/kit/act-form";

type Body = Readonly<{ title?: string; guests?: readonly Readonly<{ name: string }>[] }>;

/** What stands on the register, and what the API was asked for last. */
let there: Readonly<{ body: Body; version: number }>;
let asked: Readonly<Record<string, unknown>> | undefined;
let problem: Problem | undefined;
let drawn: Asked;

const route = { act: "changePlan", keyed: true, ifMatch: "required" } as unknown as Endpoint["route"];
const endpoint: Endpoint = {
  route,
  serve: async (_office, arrival) => {
    if (problem) throw problem;
    asked = { ...arrival };
    return { body: arrival.body, version: there.version + 1 } as Reply;
  },
};

const noted: FormFor<Endpoint["route"], Body> = {
  endpoint,
  scene: async () => there.body,
  versionOf: () => there.version,
  first: (body) => body,
  lists: ["/guests"],
  draw: (page): Drawn => {
    drawn = page;
    return {} as Drawn;
  },
  to: () => "/desk/done",
};
const form = formOf(noted);

const at = (fields?: Readonly<Record<string, string>>, headers = {}): At =>
  ({
    office: { draw: { id: () => "NEW" } },
    visit: {
      ...{ method: fields ? "POST" : "GET", path: "/desk/note", params: { id: "M" }, faults: [], headers },
      form: new URLSearchParams(fields),
    },
    visitor: { subject: "S", roles: ["secretariat"], person: undefined, language: "en" },
  }) as unknown as At;

const fails = (kind: ProblemKind, about = {}): void => {
  problem = new Problem(kind, about);
};

beforeEach(() => {
  there = { body: { title: "as it stands", guests: [{ name: "one" }] }, version: 3 };
  [asked, problem] = [undefined, undefined];
});

test("a form is opened as things stand on the register, with the version and a key of its own", async () => {
  await form.show(at());
  expect(drawn.filled.values).toEqual({ "/title": "as it stands", "/guests/0/name": "one" });
  expect(drawn.carried).toEqual({ key: "NEW", version: "3" });
  expect(drawn).toMatchObject({ isOvertaken: false, filled: { current: undefined } });
});

test("who comes when there is nothing to do is led elsewhere", async () => {
  expect(await formOf({ ...noted, leads: () => "/desk/elsewhere" }).show(at())).toEqual({ to: "/desk/elsewhere" });
});

test("who comes to where a form of another page is only sent to is led to that page, on which it is shown", async () => {
  expect(await formOf({ ...noted, place: () => "/desk/other" }).show(at())).toEqual({ to: "/desk/other" });
  expect(await formOf({ ...noted, place: () => "/desk/note" }).show(at())).toHaveProperty("page");
});

test("what was typed is asked of the API's own endpoint, as it was seen, and leads on once it is done", async () => {
  expect(await form.send(at({ key: "K", version: "3", "/title": "mine" }))).toEqual({ to: "/desk/done" });
  expect(asked).toMatchObject({ params: { id: "M" }, body: { title: "mine" }, key: "K", ifMatch: '"3"', subject: "S" });
});

test("what can't be read is told at its field; all that was typed stays, and so does what was seen", async () => {
  fails("unreadable", { errors: [{ at: "/title", issue: { code: "custom" } }] });
  there = { ...there, version: 4 };
  const sent = { key: "K", version: "3", "/title": "mine", "/guests/0/name": "two" };
  expect(await form.send(at(sent))).toMatchObject({ status: 400 });
  expect(drawn.filled.values).toEqual({ "/title": "mine", "/guests/0/name": "two" });
  expect(drawn.carried).toEqual({ key: "K", version: "3" });
  expect(drawn.isOvertaken).toBe(false);
});

test("a key that served another act is put aside for a new one", async () => {
  fails("key-reused");
  await form.send(at({ key: "K", version: "3", "/title": "mine" }));
  expect(drawn.carried).toEqual({ key: "NEW", version: "3" });
});

test("what isn't mended in the form is told by a page of its own: a code that has grown old, a right that there isn't", async () => {
  for (const kind of ["fresh-code-needed", "not-allowed"] as const) {
    fails(kind);
    await expect(form.send(at({ "/title": "mine" }))).rejects.toMatchObject({ kind });
  }
});

test("room for one more is made without asking for anything", async () => {
  await form.send(at({ more: "/guests", version: "3", "/title": "mine", "/guests/0/name": "", "/guests/1/name": "" }));
  expect(asked).toBeUndefined();
  expect(drawn).toMatchObject({ more: "/guests", carried: { version: "3" } });
  expect(drawn.rows?.("/guests")).toBe(2);
});

const overtaken = async (typed: Readonly<Record<string, string>>, now: Body) => {
  there = { body: now, version: 4 };
  fails("precondition-failed");
  return form.send(at({ key: "K", version: "3", ...typed }));
};

test.each(["precondition-failed", "overtaken"] as const)(
  "%s: both sides are shown, and sending again goes on from what stands now",
  async (kind) => {
    there = { body: { title: "theirs" }, version: 4 };
    fails(kind);
    await form.send(at({ key: "K", version: "3", "/title": "mine" }));
    expect(drawn.filled).toMatchObject({ values: { "/title": "mine" }, current: { "/title": "theirs" } });
    expect(drawn).toMatchObject({ isOvertaken: true, carried: { key: "NEW", version: "4", beside: "now" } });
    problem = undefined;
    expect(await form.send(at({ ...drawn.carried, "/title": "mine" }))).toEqual({ to: "/desk/done" });
    expect(asked).toMatchObject({ body: { title: "mine" }, ifMatch: '"4"' });
  },
);

test("rows that someone else added, changed or took away face those that were typed", async () => {
  const typed = { "/title": "same", "/guests/0/name": "one", "/guests/1/name": "mine" };
  await overtaken(typed, { title: "same", guests: [{ name: "theirs" }, { name: "one" }] });
  expect(drawn.filled.values).toEqual(typed);
  expect(drawn.filled.current).toEqual({ "/title": "same", "/guests/0/name": "one", "/guests/2/name": "theirs" });
});

test("what stands on the register is taken at one place, and the rest of what was typed stays", async () => {
  const typed = { "/title": "mine", "/guests/0/name": "mine" };
  await overtaken(typed, { title: "theirs", guests: [{ name: "theirs" }, { name: "other" }] });
  asked = undefined;
  await form.send(at({ ...drawn.carried, ...typed, take: "/guests/1" }));
  expect(asked).toBeUndefined();
  expect(drawn.filled.values).toEqual({ ...typed, "/guests/1/name": "other" });
  await form.send(at({ ...drawn.carried, ...drawn.filled.values, take: "/title" }));
  expect(drawn.filled.values).toEqual({ "/title": "theirs", "/guests/0/name": "mine", "/guests/1/name": "other" });
  expect(drawn).toMatchObject({ isOvertaken: true, carried: { version: "4" } });
});

test("once both sides were shown they are until it is done: through a fault, and when room is made", async () => {
  await overtaken({ "/title": "mine" }, { title: "theirs" });
  fails("unreadable");
  await form.send(at({ ...drawn.carried, "/title": "mine" }));
  expect(drawn).toMatchObject({ isOvertaken: true, filled: { current: { "/title": "theirs" } } });
  await form.send(at({ ...drawn.carried, "/title": "mine", more: "/guests" }));
  expect(drawn).toMatchObject({ isOvertaken: true, filled: { current: { "/title": "theirs" } } });
});

test("where there is nothing to compare, it is told that something came between, and no more", async () => {
  there = { body: {}, version: 4 };
  fails("overtaken");
  await form.send(at({ version: "3", "/title": "mine" }));
  expect(drawn).toMatchObject({ isOvertaken: true, isOver: false, filled: { current: undefined } });
});

test("that it is too late to send it is told apart", async () => {
  fails("not-at-this-stage");
  await form.send(at({ version: "3", "/title": "mine" }));
  expect(drawn).toMatchObject({ isOver: true, filled: { values: { "/title": "mine" } } });
});

const bodies = fc.record({
  title: fc.constantFrom("a", "b"),
  guests: fc.array(fc.record({ name: fc.constantFrom("c", "d", "e") }), { maxLength: 5 }),
});

test("whatever came between, all that was typed stays as it was typed, and all that stands is shown once", async () => {
  await fc.assert(
    fc.asyncProperty(bodies, bodies, async (mine, theirs) => {
      await overtaken(valuesIn(mine), theirs);
      expect(drawn.filled.values).toEqual(valuesIn(mine));
      const shown = Object.values(drawn.filled.current ?? {});
      expect(shown.toSorted()).toEqual(Object.values(valuesIn(theirs)).toSorted());
    }),
  );
});

const saving = formOf({
  ...noted,
  ask: async () => {
    throw new Error("what is saved as one types is asked of its own endpoint");
  },
  saves: () => ({ savedAt: "2026-12-01T09:00:00.000Z", says: "Saved." }),
});
const byScript = { accept: "application/json" };

test("what is saved as one types answers the page's script: when, in words, and which version there is now", async () => {
  expect(await saving.send(at({ version: "3", "/title": "mine" }, byScript))).toEqual({
    json: { savedAt: "2026-12-01T09:00:00.000Z", says: "Saved.", version: "4" },
  });
  expect(asked).toMatchObject({ body: { title: "mine" }, ifMatch: '"3"' });
});

test("what can't be saved is told the script in a line, and nothing is drawn", async () => {
  fails("precondition-failed");
  const shown = await saving.send(at({ version: "3", "/title": "mine" }, byScript));
  expect(shown).toMatchObject({ status: 412, json: { says: expect.stringMatching(/\w/) } });
});

test("only the page of a form that is saved as one types runs the script; any other form is sent whole, whoever asks", async () => {
  expect(await saving.show(at())).toMatchObject({ isScripted: true });
  expect(await form.show(at())).toMatchObject({ isScripted: false });
  expect(await form.send(at({ version: "3", "/title": "mine" }, byScript))).toEqual({ to: "/desk/done" });
});
