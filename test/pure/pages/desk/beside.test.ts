import { expect, test } from "@jest/globals";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { ActForm } from "#pages/desk/kit/act-form";
import { Checks } from "#pages/desk/kit/checks";
import { Selection } from "#pages/desk/kit/choices";
import { Field } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { FileField } from "#pages/desk/kit/file-field";
import { AgendaFields } from "#pages/desk/meetings/agenda";
import type { Formed } from "#pages/desk/meetings/form-page";
import { GuestFields } from "#pages/desk/meetings/guests";
import { ItemFields } from "#pages/desk/meetings/minutes-item";
import { coming as comingForm } from "#pages/desk/meetings/reply-forms";
import { type Language, languages } from "#wording/wording";

type Values = Readonly<Record<string, string>>;

/** A form in which something was typed while something else came to stand on the register. */
const formed = (values: Values, current?: Values, language: Language = "en"): Formed =>
  ({
    frame: { language, path: "/desk/meetings/M/minutes", style: "" },
    filled: { language, values, current, faults: [] },
    carried: {},
    isOvertaken: current !== undefined,
    meeting: { id: "M", stage: "held", agenda: [], heldOn: "2026-12-17" },
  }) as unknown as Formed;

/** What a part of a page says, tags aside, one line each. */
const linesOf = (page: VNode): readonly string[] =>
  renderToString(page)
    .split(/<[^>]*>/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const take = "Take what is on the register";
const theirs = "On the register at present, and not in what you typed.";
const yours = "In what you typed, and not on the register at present.";

const agenda = (values: Values, current?: Values) => {
  const asked = formed(values, current);
  return AgendaFields({ asked, rows: 3 });
};

test("what both sides have is shown once, and has no button", () => {
  const both = { "/agenda/0/title/ar": "أ", "/agenda/1/title/ar": "ب" };
  expect(renderToString(agenda(both, both))).toBe(renderToString(agenda(both)));
});

test("beside a field stands what is on the register, with the way to take it", () => {
  const html = renderToString(
    Field({ ...formed({ "/heldOn": "2026-12-17" }, { "/heldOn": "2026-12-18" }), at: "/heldOn", label: "Day" }),
  );
  expect(html).toContain('<p id="heldOn-now" class="now">At present: Friday, 18 December 2026</p>');
  expect(html).toContain('name="take" value="/heldOn" formaction="#heldOn"');
  expect(html).toContain('aria-describedby="heldOn-now"');
  expect(html).toContain('value="2026-12-17"');
});

test("that nothing stands there any more is told too", () => {
  const page = Field({ ...formed({ "/link": "l" }, { "/heldOn": "d" }), at: "/link", label: "Link" });
  expect(linesOf(page)).toEqual(["Link", "At present: (nothing)", take]);
});

test("a row that someone else added stands in a row of its own, to be taken", () => {
  const page = agenda({ "/agenda/0/title/ar": "أ" }, { "/agenda/0/title/ar": "أ", "/agenda/1/title/ar": "ب" });
  const lines = linesOf(page);
  expect(lines.filter((line) => line === theirs)).toHaveLength(1);
  expect(lines).toContain("At present: ب");
  expect(renderToString(page)).toContain('name="take" value="/agenda/1"');
});

test("a row that the register hasn't is told once, not at each of its fields", () => {
  const lines = linesOf(agenda({ "/agenda/0/title/ar": "أ", "/agenda/0/title/fr": "A" }, { "/heldOn": "d" }));
  expect(lines.filter((line) => line === yours)).toHaveLength(1);
  expect(lines).not.toContain("At present: (nothing)");
});

test("guests that someone else entered are there, though none was typed", () => {
  const guest = { "/guests/0/name/ar": "خبيرة", "/guests/0/reason/ar": "عرض" };
  const html = renderToString(GuestFields({ formed: formed({ "/presided/by": "chair" }, guest) }));
  expect(html).toContain("At present: خبيرة");
  expect(html).toContain('name="/guests/0/name/ar"');
});

const decision = { "/decision/says/ar": "يُعتمد.", "/decision/dissents/0/name/ar": "جمعية" };
const detailsIn = (page: VNode): readonly string[] => renderToString(page).match(/<details[^>]*>/g) ?? [];

test("a folded part is open where the register has what nobody typed there, dissents and all", () => {
  const page = ItemFields({ formed: formed({ "/said/ar": "ن" }, { "/said/ar": "ن", ...decision }), at: "" });
  expect(detailsIn(page)).toEqual(['<details id="decision" open>', '<details id="withheld">']);
  expect(linesOf(page)).toEqual(expect.arrayContaining(["At present: يُعتمد.", "At present: جمعية", theirs]));
});

test("a folded part in which both sides are alike tells nothing", () => {
  const page = ItemFields({ formed: formed(decision, decision), at: "" });
  expect(renderToString(page)).not.toContain('class="now"');
});

test("words in a language that isn't asked for are shown where they came to stand on the register", () => {
  const page = ItemFields({ formed: formed({ "/said/ar": "ن" }, { "/said/ar": "ن", "/said/en": "said" }), at: "" });
  expect(linesOf(page)).toContain("At present: said");
});

test("what is chosen is told by its name; that nothing is chosen any more, too", () => {
  const coming = (values: Values, current: Values) =>
    linesOf(FieldsAsked({ filled: formed(values, current).filled, of: comingForm.fields }));
  expect(coming({ "/coming": "yes" }, { "/coming": "no" })).toContain("At present: No, I will be absent");
  expect(coming({ "/coming": "yes" }, { "/by/ar": "نائبة" })).toContain("At present: (nothing)");
  const { filled } = formed({ "/ground": "a" }, { "/ground": "b" });
  const options = [["a", "One"] as const, ["b", "Another"] as const];
  expect(linesOf(Selection({ filled, at: "/ground", label: "Ground", none: "Choose", options }))).toContain(
    "At present: Another",
  );
});

test("what is ticked is told in one line, whatever the order it stands in", () => {
  const options = [["a", "One"] as const, ["b", "Two"] as const];
  const ticked = (values: Values, current: Values) =>
    linesOf(Checks({ ...formed(values, current), at: "/fields", legend: "Fields", options }));
  expect(ticked({ "/fields/0": "a" }, { "/fields/0": "b", "/fields/1": "a" })).toContain("At present: One · Two");
  expect(ticked({ "/fields/1": "b", "/fields/0": "a" }, { "/fields/0": "b", "/fields/1": "a" })).toEqual([
    ...["Fields", "One", "Two"],
  ]);
});

test("another file that came to stand there is told, and can be taken", () => {
  const { filled } = formed({ "/letter": "MINE" }, { "/letter": "THEIRS" });
  const html = renderToString(FileField({ filled, at: "/letter", label: "Letter" }));
  expect(html).toContain("At present: a file received before");
  expect(html).toContain('name="take" value="/letter"');
  expect(html).toContain('type="hidden" name="/letter" value="MINE"');
});

const page = (asked: Formed) =>
  linesOf(
    ActForm({ asked, title: "Title", submit: "Save", of: { to: "/", says: "" }, nameAt: () => "", children: null }),
  );

test.each(languages)(
  "in %s the head tells what came between, that what was typed is kept, and how to begin afresh",
  (language) => {
    const differing = page(formed({ "/title": "a" }, { "/title": "b" }, language));
    const alike = page(formed({ "/title": "a" }, { "/title": "a" }, language));
    const over = page({ ...formed({ "/title": "a" }, { "/title": "b" }, language), isOver: true });
    const calm = page(formed({ "/title": "a" }, undefined, language));
    expect(new Set([differing, alike, calm].map((lines) => lines.join("\n"))).size).toBe(3);
    expect(over).toEqual(alike);
    expect(differing.length).toBe(calm.length + 2);
  },
);
