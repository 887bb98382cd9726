import { expect, test } from "@jest/globals";
import { methodPage } from "#pages/method";
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
