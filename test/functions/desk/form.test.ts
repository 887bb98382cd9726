import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { bodyIn, rowsIn, valuesIn } from "#functions/desk/form";

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
  expect(rowsIn(form, "agenda")).toBe(4);
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
