import { expect, test } from "@jest/globals";
import { isPublic, type PublicMeeting, showing } from "#committee/meetings/documents";
import { everyDocument, turnedBy } from "#committee/publication/documents";
import { at, id, on, plan, planned } from "./examples.ts";

const noticedOn = (heldOn: string, own = id): PublicMeeting => ({
  ...plan,
  stage: "noticed",
  id: own,
  edition: planned.edition,
  heldOn: on(heldOn),
  noticeSentAt: at("2026-12-01"),
  noticeSentOn: on("2026-12-01"),
  notices: 1,
});

test("G5.10: a meeting is public from its notice on, and no document shows one that is being prepared", () => {
  expect([isPublic(planned), isPublic(noticedOn("2026-12-17"))]).toEqual([false, true]);
  expect(showing(planned)).toEqual([]);
});

test("a meeting that was put off stays unseen while it is planned anew, and so does one that was dropped before anyone had notice", () => {
  const cancelled = { ...planned, stage: "cancelled", since: at("2026-12-02"), reason: { ar: "سبب" } } as const;
  expect(isPublic({ ...planned, notices: 2 })).toBe(false);
  expect([0, 2].map((notices) => isPublic({ ...cancelled, notices }))).toEqual([false, true]);
});

test("a meeting is shown by its own document, its year's, and four others", () => {
  expect(showing(noticedOn("2026-12-17"))).toEqual([
    `meeting/${id}`,
    "year/2026",
    "meetings",
    "home",
    "calendar",
    "news",
  ]);
});

test("every document stands once in the whole", () => {
  const meetings = [noticedOn("2026-12-17", "A"), noticedOn("2026-06-17", "B"), noticedOn("2025-12-17", "C")];
  const all = everyDocument({
    ...{ meetings, years: [2027, 2026, 2025], boards: [2026, 2025] },
    ...{ plans: ["P"], compositions: ["2026-12-01"], methods: ["M"], calls: ["C"] },
  });
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(
    expect.arrayContaining([
      "year/2026",
      "year/2025",
      "year/2027",
      "obligations/2026",
      "obligations/2025",
      "meeting/A",
      "meeting/B",
      "meeting/C",
      "files",
      "obligations",
      "plan/P",
      "method/M",
      "method",
      "call/C",
      "call",
      "composition/2026-12-01",
    ]),
  );
  expect(all).not.toContain("everything");
  for (const document of meetings.flatMap(showing)) expect(all).toContain(document);
});

test.each([
  ["2026-12-15", "2026-12-16", false],
  ["2026-12-16", "2026-12-17", true],
  ["2026-12-17", "2026-12-18", true],
  ["2026-12-18", "2026-12-19", false],
])("from %s to %s, a meeting of 17 December changes by itself: %s", (from, to, changes) => {
  expect(
    turnedBy({ meetings: [noticedOn("2026-12-17")], boards: [] }, on(from), on(to)).includes(`meeting/${id}`),
  ).toBe(changes);
});

test("each new day changes the home page, the list, and the board of obligations", () => {
  const turned = turnedBy({ meetings: [], boards: [] }, on("2026-12-15"), on("2026-12-16"));
  expect(turned).toEqual(["home", "meetings", "obligations"]);
});

test("a day changes the boards of the years in which something is told otherwise, and of no other", () => {
  const turned = turnedBy({ meetings: [], boards: [2026, 2024] }, on("2026-12-15"), on("2026-12-16"));
  expect(turned).toEqual(["home", "meetings", "obligations", "obligations/2026", "obligations/2024"]);
});

test("every year that ends or begins has its page and its board, though nothing falls in it", () => {
  const turned = turnedBy({ meetings: [], boards: [] }, on("2026-12-31"), on("2028-01-01"));
  for (const year of [2026, 2027, 2028]) {
    expect(turned).toContain(`year/${year}`);
    expect(turned).toContain(`obligations/${year}`);
  }
});
