import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { bodyIn, rowsIn, valuesIn, without } from "#functions/desk/kit/form";

test("fields named by their places make a body; what was left blank is not there", () => {
  const form = new URLSearchParams({
    "/heldOn": "2026-12-17",
    "/endsAt": "",
    "/place/ar": " الرباط ",
    "/agenda/0/title/ar": "أ",
    "/agenda/0/title/fr": "A",
    "/agenda/1/title/ar": "  ",
    "/agenda/10/title/ar": "ج",
    "/agenda/2/title/ar": "ب",
    version: "3",
    do: "save",
  });
  expect(bodyIn(form)).toEqual({
    heldOn: "2026-12-17",
    place: { ar: "الرباط" },
    agenda: [{ title: { ar: "أ", fr: "A" } }, { title: { ar: "ب" } }, { title: { ar: "ج" } }],
  });
  expect(rowsIn(form, "/agenda")).toBe(4);
});

test("a form without anything makes an empty body", () => {
  expect(bodyIn(new URLSearchParams())).toEqual({});
});

test("no name of a field reaches beyond the body", () => {
  const body = bodyIn(new URLSearchParams({ "/__proto__/admin": "yes", "/constructor/prototype/admin": "yes" }));
  expect({}).not.toHaveProperty("admin");
  expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
});

test("what stands in a body, put in a form, makes the same body", () => {
  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== "");
  const plan = fc.record({
    heldOn: words,
    place: fc.record({ ar: words, fr: words }),
    agenda: fc.array(fc.record({ title: fc.record({ ar: words }) }), { minLength: 1, maxLength: 12 }),
  });
  fc.assert(
    fc.property(plan, (body) => {
      expect(bodyIn(new URLSearchParams(valuesIn(body)))).toEqual(body);
    }),
  );
});

test("a field's name says what it holds where that is no text", () => {
  const form = new URLSearchParams({ "/item:number": "2", "/accepted:boolean": "false", "/says/ar": "أ\r\nب" });
  expect(bodyIn(form)).toEqual({ item: 2, accepted: false, says: { ar: "أ\nب" } });
  expect(bodyIn(new URLSearchParams({ "/item:number": "" }))).toEqual({});
});

test("a list stands empty where something stands beside it; an object where it is said to, so that those after it keep their places", () => {
  const form = new URLSearchParams({
    "/presided/by": "chair",
    "/guests:list": "",
    "/items/0:object": "",
    "/items/0/decision/says/ar": "",
    "/items/0/decision/dissents:list": "",
    "/items/1:object": "",
    "/items/1/decision/says/ar": "قرار",
    "/items/1/decision/dissents:list": "",
  });
  expect(bodyIn(form)).toEqual({
    presided: { by: "chair" },
    guests: [],
    items: [{}, { decision: { says: { ar: "قرار" }, dissents: [] } }],
  });
  form.append("/guests/0/name/ar", "ضيفة");
  expect(bodyIn(form)).toMatchObject({ guests: [{ name: { ar: "ضيفة" } }] });
});

test("what hangs on a choice that wasn't made is left out, and nothing else", () => {
  const form = new URLSearchParams({ "/by/ar": "أ", "/bystander": "ب", "/coming": "yes" });
  expect(bodyIn(without(form, ["/by"]))).toEqual({ bystander: "ب", coming: "yes" });
});

test("a list's place among the others is found once, however many there are", () => {
  const lists = Array.from({ length: 900 }, (_, index) => [`/a/${index}/b:list`, ""] as const);
  const filled = Array.from({ length: 900 }, (_, index) => [`/c/${index}`, "x"] as const);
  const body = bodyIn(new URLSearchParams([...lists, ...filled].map(([name, text]) => [name, text])));
  expect(body).toEqual({ c: Array(900).fill("x") });
});
