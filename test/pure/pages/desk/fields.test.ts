import { expect, test } from "@jest/globals";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { bodyOf } from "#functions/desk/kit/asked-body";
import { groupDesk } from "#pages/desk/groups/desk";
import type { Asked } from "#pages/desk/kit/act-form";
import { menuOf, waysOf } from "#pages/desk/kit/desk-act";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { deskOf, placeAt, placeOf } from "#pages/desk/kit/place";
import { methodDesk } from "#pages/desk/methods/desk";
import { FactsIn } from "#pages/kit/facts-in";
import { type Fields, hasFiles } from "#pages/kit/field";

const text = (en: string) => ({ ar: en, fr: en, en });

test.each([
  ["draftMethod", "/desk/methods/new"],
  ["changeMethod", "/desk/methods/{id}/change"],
  ["openConsultation", "/desk/methods/{id}/consultation"],
  ["voteOnMethod", "/desk/methods/{id}/votes/{voter}"],
  ["readMethodDraft", undefined],
  ["showMethod", undefined],
] as const)("%s is asked for at %s", (act, place) => {
  expect(placeOf(act)).toBe(place);
});

test("a place takes what stands in its braces", () => {
  expect(placeAt("/desk/methods/{id}/votes/{voter}", { id: "M", voter: "V" })).toBe("/desk/methods/M/votes/V");
});

test.each([
  ["METHOD#M", "/desk/methods/M"],
  ["MEETING#M", "/desk/meetings/M"],
  ["SEAT#S", "/desk/memberships"],
  ["LINK#L", "/desk"],
])("%s is worked on at %s", (matter, place) => {
  expect(deskOf(matter)).toBe(place);
});

test("the menu tells where each act begins: where a matter is opened, or among all there are", () => {
  expect(menuOf(methodDesk, "/methods").map(({ act, at }) => [act, at])).toEqual([
    ["draftMethod", "/desk/methods/new"],
    ...["changeMethod", "readMethodDraft", "openConsultation", "contributeToMethod"].map((act) => [
      act,
      "/desk/methods",
    ]),
    ...["answerContribution", "openMethodVote", "voteOnMethod"].map((act) => [act, "/desk/methods"]),
  ]);
  expect(menuOf(groupDesk, "/groups").map(({ at }) => at)).toEqual([
    "/desk/groups/new",
    "/desk/groups",
    "/desk/groups",
  ]);
});

test.each([
  ["drafted", ["changeMethod", "openConsultation"]],
  ["consulting", []],
  ["consulted", ["changeMethod", "answerContribution", "openMethodVote"]],
  ["voting", []],
] as const)("while a method is %s the secretariat may go %j", (stage, acts) => {
  const ways = waysOf(methodDesk, { state: { stage }, roles: ["secretariat"] });
  expect(ways.map(({ act }) => act)).toEqual(acts);
});

const fields = [
  { at: "/title", says: text("Title"), input: "words" },
  { at: "/text", says: text("Text"), input: "passage" },
  [
    { at: "/from", says: text("From"), hint: text("The first day"), input: "day" },
    { at: "/days", says: text("Days"), input: "number" },
  ],
  { at: "/name", says: text("Name"), input: "line", in: "ar" },
  { at: "/plan", says: text("Plan"), input: "one-of", none: text("Choose") },
  {
    at: "/kind",
    says: text("Kind"),
    input: "choice",
    among: { one: text("One"), other: text("Other") },
    more: { other: [{ at: "/letter", says: text("Letter"), input: "file", for: "appointment-letter" }] },
  },
  { at: "/agreed", says: text("Agreed"), input: "yes-or-no", yes: text("Yes"), no: text("No") },
  { at: "/at", says: text("At"), input: "time" },
  { at: "/page", says: text("Page"), input: "link" },
  { at: "/email", says: text("E-mail"), input: "email" },
  { at: "/language", says: text("Language"), input: "language" },
  { at: "/feast", says: text("Feast"), input: "select", among: { adha: text("Adha") }, none: text("None") },
  { at: "/as", says: text("As"), input: "select" },
  { at: "/parts", says: text("Parts"), input: "list" },
] as const satisfies Fields;

const asked = {
  frame: { language: "en", path: "/desk/x", style: "" },
  filled: { language: "en", values: { "/title/ar": "أ", "/kind": "other" }, faults: [] },
  carried: {},
} as const satisfies Asked;

test("each thing that is asked for is drawn as it is typed, in its order, two that belong together side by side", () => {
  const html = renderToString(
    FieldsAsked({
      filled: asked.filled,
      of: fields,
      offered: { "/plan": [["P", "The plan"]], "/as": [["deputy", "The deputy"]] },
      drawn: { "/parts": h("p", null, "the rows") },
    }),
  );
  const names = [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual([
    ...["/title/ar", "/title/fr", "/text/ar", "/text/fr", "/from", "/days:number", "/name", "/plan"],
    ...["/kind", "/kind", "purpose:/letter", "file:/letter", "/agreed:boolean", "/agreed:boolean"],
    ...["/at", "/page", "/email", "/language", "/feast", "/as"],
  ]);
  expect(html).toMatch(/<div class="pair"><div class="field"><label for="from">From<\/label>.*for="days"/);
  expect(["time", "url", "email"].filter((type) => html.includes(`type="${type}"`))).toHaveLength(3);
  expect(html).toContain('<option value="fr">Français</option>');
  expect(html).toContain("The first day");
  expect(html).toContain('<option value selected>None</option><option value="adha">Adha</option></select>');
  expect(html).toContain('name="/as"><option value="deputy">The deputy</option></select>');
  expect(html).toContain('<option value="P">The plan</option>');
  expect(html).toContain('value="other" checked');
  expect(html).toMatch(/<textarea[^>]*name="\/text\/ar"/);
  expect(html.endsWith("<p>the rows</p>")).toBe(true);
});

test("what a page draws itself stands where its field would, whatever is typed there", () => {
  const own = h("p", null, "its own");
  const html = renderToString(FieldsAsked({ filled: asked.filled, of: fields.slice(0, 2), drawn: { "/text": own } }));
  expect(html).toContain('name="/title/fr"');
  expect(html.endsWith("<p>its own</p>")).toBe(true);
  expect(html).not.toContain('name="/text/ar"');
});

test("what is wrong is told by the name under which it was asked for, what hangs on a choice too", () => {
  const nameAt = named(namesOf(fields, "en"));
  expect(["/title/ar", "/letter", "/from", "/nowhere"].map(nameAt)).toEqual(["Title", "Letter", "From", undefined]);
});

test("what was typed for a choice that wasn't made doesn't count", () => {
  const typed = { "/title/ar": "أ", "/letter": "F" };
  expect(bodyOf(fields)(new URLSearchParams({ ...typed, "/kind": "one" }))).toEqual({
    title: { ar: "أ" },
    kind: "one",
  });
  expect(bodyOf(fields)(new URLSearchParams({ ...typed, "/kind": "other" }))).toMatchObject({ letter: "F" });
});

test("files are brought with a form that asks for one, be it for one choice alone", () => {
  expect(hasFiles(fields)).toBe(true);
  expect(hasFiles(fields.filter((one) => !("input" in one && one.input === "choice")))).toBe(false);
});

test("the facts of what was asked for stand under the same names", () => {
  const of = { from: "2026-12-17", days: 5, agreed: false };
  const html = renderToString(FactsIn({ fields: [fields[2], fields[6]], of, language: "en" }));
  expect(html).toBe(
    '<dt>From</dt><dd><time datetime="2026-12-17">Thursday, 17 December 2026</time></dd><dt>Days</dt><dd>5</dd><dt>Agreed</dt><dd>No</dd>',
  );
});
