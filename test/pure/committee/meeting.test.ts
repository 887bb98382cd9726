import { expect, test } from "@jest/globals";
import { Meeting } from "#committee/meetings/meeting";
import { Plan } from "#committee/meetings/plan";
import { plan, planned } from "./examples.ts";

const { place, link, endsAt, ...bare } = plan;
const item = { title: { ar: "بند" } };

const faultsOf = (typed: unknown) => {
  const { error } = Plan.safeParse(typed);
  return error?.issues.map((issue) => (issue.code === "custom" ? issue.params?.["fault"] : issue.path.join("."))) ?? [];
};

test("a plan is read as it was typed, but for the blanks around its words", () => {
  expect(Plan.parse(plan)).toEqual(plan);
  expect(Plan.parse({ ...plan, place: { ar: "  الرباط\n" } }).place).toEqual({ ar: "الرباط" });
});

test.each([
  ["a place alone", { ...bare, place }],
  ["a link alone", { ...bare, link }],
  ["no end", { ...bare, place, link }],
  ["an end a minute after the beginning", { ...plan, endsAt: "10:01" }],
  ["one item on the agenda", { ...plan, agenda: [item] }],
  ["thirty items", { ...plan, agenda: Array.from({ length: 30 }, () => item) }],
  [
    "a title in Arabic, French, English and Amazigh",
    { ...plan, agenda: [{ title: { ar: "أ", fr: "a", en: "a", zgh: "ⴰ" } }] },
  ],
  ["a title of 300 characters", { ...plan, agenda: [{ title: { ar: "أ".repeat(300) } }] }],
])("a plan may have %s", (_, typed) => {
  expect(faultsOf(typed)).toEqual([]);
});

test.each([
  ["neither place nor link", bare, ["no-place-no-link"]],
  ["an end at its beginning", { ...plan, endsAt: "10:00" }, ["ends-before-it-begins"]],
  ["an end before its beginning", { ...plan, endsAt: "09:59" }, ["ends-before-it-begins"]],
  ["an empty agenda", { ...plan, agenda: [] }, ["agenda"]],
  ["thirty-one items", { ...plan, agenda: Array.from({ length: 31 }, () => item) }, ["agenda"]],
  ["a day that doesn't exist", { ...plan, heldOn: "2026-02-29" }, ["heldOn"]],
  ["an hour that doesn't exist", { ...bare, place, beginsAt: "24:00" }, ["beginsAt"]],
  ["no title in Arabic", { ...plan, agenda: [{ title: { fr: "Divers" } }] }, ["agenda.0.title.ar"]],
  ["a title of blanks", { ...plan, agenda: [{ title: { ar: "   " } }] }, ["agenda.0.title.ar"]],
  ["a title of 301 characters", { ...plan, agenda: [{ title: { ar: "أ".repeat(301) } }] }, ["agenda.0.title.ar"]],
  ["a language that isn't known", { ...plan, place: { ar: "سلا", es: "Salé" } }, ["place"]],
  ["an unknown field", { ...plan, budget: 1 }, [""]],
  ["an unknown field of an item", { ...plan, agenda: [{ ...item, minutes: 5 }] }, ["agenda.0"]],
])("a plan may not have %s", (_, typed, faults) => {
  expect(faultsOf(typed)).toEqual(faults);
});

test.each([
  ["a line break", "سلا\nالرباط"],
  ["a tabulation", "سلا\tالرباط"],
  ["a null", "سلا\u0000"],
  ["an escape", "\u001b[31mسلا"],
  ["a control of the second row", "سلا\u0085الرباط"],
  ["a line separator", "سلا\u2028الرباط"],
  ["a paragraph separator", "سلا\u2029الرباط"],
  ["half of a character", "سلا\ud83d"],
])("words may not hold %s", (_, ar) => {
  expect(faultsOf({ ...plan, place: { ar } })).toEqual(["place.ar"]);
});

test.each([
  ["in plain http", "http://visio.example.ma/r"],
  ["that runs", "javascript:alert(1)"],
  ["of no site", "visio"],
  ["with a null", "https://visio.example.ma/\u0000"],
  ["with a blank", "https://visio.example.ma/a b"],
  ["that turns the text around it", "https://visio.example.ma/\u202e"],
  ["of 501 characters", `https://visio.example.ma/${"r".repeat(476)}`],
])("a link %s is refused", (_, address) => {
  expect(faultsOf({ ...plan, link: address })).toEqual(["link"]);
});

test("what the register holds of a meeting says at which stage it is", () => {
  expect(Meeting.parse(planned)).toEqual(planned);
  expect(Meeting.safeParse({ ...planned, stage: "held" }).success).toBe(false);
  expect(Meeting.safeParse({ ...planned, stage: "noticed" }).success).toBe(false);
});
