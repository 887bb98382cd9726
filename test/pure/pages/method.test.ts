import { expect, test } from "@jest/globals";
import { furtherPages } from "#pages/public/methods/lists";
import { methodPage } from "#pages/public/methods/method";
import { methodPartPage } from "#pages/public/methods/part";
import { says } from "../committee/method-examples.ts";
import { view } from "./examples.ts";
import { shownMethod, underConsultation } from "./method-examples.ts";

test("G4.6: all about a method is on its page: criteria and points, parts, contributions with their answers, votes by name", () => {
  const html = methodPage(shownMethod, view("en"));
  for (const told of ["Points for the association’s experience of open government", "Statutes of the association"])
    expect(html).toContain(told);
  expect(html).toContain("Civil society’s answer");
  expect(html).toContain("Votes by name");
  expect(html).toContain("yes 2, no 1");
  expect(html).toContain("Thursday, 24 December 2026");
});

test("what associations contribute is on no page while the consultation is open", () => {
  expect(methodPage(underConsultation, view("ar"))).not.toContain(says.ar);
});

test("however many voted and contributed, no page shows more than a hundred of them, and together the pages show each once", () => {
  const { method } = shownMethod;
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => ({ ar: `جمعية رقم ${index}.` }));
  const many = {
    ...shownMethod,
    method: {
      ...method,
      votes: numbered(5_000).map((body) => ({ ...method.votes[0]!, body })),
      contributions: numbered(250).map((name) => ({ ...method.contributions[0]!, name })),
    },
  };
  const further = furtherPages(many.method);
  expect(further).toHaveLength(49 + 2);
  const pages = [methodPage(many, view("ar")), ...further.map((part) => methodPartPage(many, part, view("ar")))];
  for (const html of pages) expect(html.length).toBeLessThan(100_000);
  const rows = pages.flatMap((html) => html.match(/<tr><th scope="row">[^/]*جمعية رقم \d+\./g) ?? []);
  expect(new Set(rows).size).toBe(5_000);
  expect(pages.flatMap((html) => html.match(/<h3>.*?جمعية رقم \d+\./g) ?? [])).toHaveLength(250);
  expect(pages[0]).toContain(`/method/${method.id}/votes/2"`);
  expect(pages.at(-1)).not.toContain("/votes/51");
});

test("a method that few voted on has one page", () => {
  expect(furtherPages(shownMethod.method)).toEqual([]);
});
