import { expect, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { Question } from "#committee/candidacies/application-form";
import { judge } from "#committee/candidacies/judging";
import { candidacy, clockAt, depositsBut } from "./call-examples.ts";
import { at } from "./examples.ts";

const close = clockAt("2027-03-01", "16:01");

const saved = (
  savedAt = at("2027-02-28"),
  answers = Object.fromEntries(Question.options.map((name) => [name, "oui"])),
) => ({
  form: { language: "fr", experience: "new", marginalised: true, answers } as const,
  savedAt,
});

test("G4.9: a dossier in which everything is found goes on to be studied, and who brought it is told", () => {
  expect(judge(candidacy(), undefined, close)).toMatchObject({
    state: { stage: "in-study", judgedAt: close.instant },
    page: expect.objectContaining({ act: "candidacy-complete", rules: ["G4.9"], facts: {} }),
    letters: [{ letter: "candidacy-judged", to: "PERSON#applicant", missing: { form: false, parts: [] } }],
  });
});

test("G4.9: any other is set aside, with what is missing part by part", () => {
  const lacking = candidacy({ form: undefined, deposits: depositsBut(1, 3) });
  expect(judge(lacking, undefined, close)).toMatchObject({
    state: { stage: "set-aside", missing: { form: true, parts: [1, 3] }, endedOn: "2027-03-01" },
    page: {
      act: "candidacy-set-aside",
      facts: { "form.missing": true, "part.2.missing": true, "part.4.missing": true },
    },
    letters: [{ missing: { form: true, parts: [lacking.parts[1]?.name, lacking.parts[3]?.name] } }],
  });
});

test("G4.7: a form that was saved whole in time and not deposited as it was saved is deposited first: nothing typed is lost", () => {
  const decision = judge(candidacy({ form: undefined }), saved(), close);
  expect(decision).toMatchObject({ state: { stage: "preparing", form: { savedAt: at("2027-02-28") } } });
  expect(decision.page.act).toBe("form-deposited");
  if (decision.state.stage !== "preparing") throw new Error("judged");
  expect(judge(decision.state, saved(), close).state.stage).toBe("in-study");
});

test("a form that isn't whole, or was deposited as it stands, is left as it is", () => {
  const without = candidacy({ form: undefined });
  expect(judge(without, saved(at("2027-02-28"), {}), close).state.stage).toBe("set-aside");
  const deposited = candidacy();
  expect(judge(deposited, saved(deposited.form?.savedAt), close).state.stage).toBe("in-study");
});

test.each(Question.options)("a form that leaves %s alone unanswered isn’t whole", (name) => {
  const answers = Object.fromEntries(Question.options.filter((one) => one !== name).map((one) => [one, "oui"]));
  expect(judge(candidacy({ form: undefined }), saved(at("2027-02-28"), answers), close).page.act).toBe(
    "candidacy-set-aside",
  );
});

test.each([
  [-1, "form-deposited"],
  [0, "candidacy-set-aside"],
  [1, "candidacy-set-aside"],
])("G4.7: a form that was saved %i ms after the close: %s", (milliseconds, act) => {
  const without = candidacy({ form: undefined });
  const savedAt = instantOf(Date.parse(without.closesAt) + milliseconds);
  expect(judge(without, saved(savedAt), close).page.act).toBe(act);
});
