import { expect, test } from "@jest/globals";
import { forgetOffices } from "#committee/plans/forgetting";
import { correctOffice } from "#committee/plans/offices-of-bodies";
import type { Association } from "#committee/space/association";
import { forgetContact } from "#committee/space/forgetting";
import { allowed, circumstancesOn, on } from "./examples.ts";
import { adopted, bodyIds, planned } from "./plan-examples.ts";

const [first, second] = adopted().bodies;
const theirs = { ...first!.contact, email: "Partie@Example.ma" };
const plan = planned({ bodies: [{ ...first!, contact: theirs }, second!] });

test("an office at an erased person's address is forgotten, however that is written; other bodies keep theirs", () => {
  const { state, page, letters } = forgetOffices(plan, ["partie@example.ma"])!;
  expect(state.bodies).toEqual([{ ...plan.bodies[0], contact: undefined }, plan.bodies[1]]);
  expect(page).toEqual({ act: "offices-forgotten", rules: [], facts: { "body.1": bodyIds[0] } });
  expect(letters).toEqual([]);
  expect(forgetOffices(state, ["partie@example.ma"])).toBeUndefined();
});

test("a body whose office was forgotten is written to again at the one that is entered next", () => {
  const { state } = forgetOffices(plan, ["partie@example.ma"])!;
  const contact = { ...second!.contact, email: "nouveau@example.ma" };
  const corrected = allowed(correctOffice(state, { body: state.bodies[0]!, contact }, circumstancesOn("2026-12-02")));
  expect(corrected.state.bodies[0]!.contact).toEqual(contact);
});

test("an association's contact at an erased person's address is forgotten with what they agreed to, and no other's is", () => {
  const contact = { name: { ar: "كاتبة", latin: "Secrétaire" }, email: "partie@example.ma", language: "fr" } as const;
  const common = { id: bodyIds[0], edition: on("2022-05-24"), name: { ar: "جمعية" }, region: "oriental" } as const;
  const declared = { stage: "declared", ...common, fields: [], scope: "local", joined: on("2026-12-01") } as const;
  const consent = {
    version: "2026-11",
    purpose: "civil-society-space",
    givenAt: circumstancesOn("2026-12-01").instant,
  };
  const association: Association = { ...declared, contact, person: "someone", consent };
  expect(forgetContact(association, ["partie@example.ma"])?.state).toStrictEqual(declared);
  expect(forgetContact(association, ["autre@example.ma"])).toBeUndefined();
  expect(forgetContact(declared, ["partie@example.ma"])).toBeUndefined();
});
