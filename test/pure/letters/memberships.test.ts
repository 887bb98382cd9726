import { expect, test } from "@jest/globals";
import { post, received, recipient } from "./examples.ts";
import { membershipLetters } from "./membership-examples.ts";

const letterFor = (what: string, language: "ar" | "fr" | "en") =>
  received(membershipLetters.find(([name]) => name === what)![1], recipient(language), post);

test("G12.4: a warning names the meetings, and says that three absences within two years end a membership", async () => {
  const { text } = await letterFor("a warning of absence", "en");
  expect(text).toContain("12 March 2026");
  expect(text).toContain("11 June 2026");
  expect(text?.replaceAll(/\s+/g, " ")).toContain("misses three meetings within two Gregorian years");
});

test("G12.4: absences counted tell until when they may be justified, and where", async () => {
  const { text, subject } = await letterFor("absences counted", "fr");
  expect(subject).toContain("24 septembre 2026");
  expect(text).toContain("/desk/memberships");
});

test("G12.4: what a dispute is about is told to those who settle it: the association, its word, and why it is disputed", async () => {
  const { text } = await letterFor("a justification disputed", "ar");
  for (const words of ["جمعية المواطنة", "كان ممثلنا في المستشفى.", "لم يُدل بما يثبت ذلك."])
    expect(text).toContain(words);
});

test("an end is told with its reason, and for absences with the three meetings", async () => {
  const { text } = await letterFor("a membership ended for absences", "en");
  for (const day of ["12 March 2026", "11 June 2026", "10 September 2026"]) expect(text).toContain(day);
  expect((await letterFor("a membership ended by dissolution", "fr")).text).toContain("dissolution");
  expect((await letterFor("a membership ended by withdrawal", "fr")).text).toContain("lettre de retrait");
});
