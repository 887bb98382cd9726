import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { LetterName } from "#committee/correspondence";
import { letterIn, tagOf } from "#functions/carry-out/letter-tag";

const id = fc.stringMatching(/^[\w.-]{1,40}$/);
const addressed = fc.record({
  matter: fc.tuple(fc.constantFrom("MEETING", "ALMANAC"), id).map((parts) => parts.join("#")),
  page: fc.integer({ min: 1, max: 999_999 }),
  letter: fc.constantFrom(...LetterName.options),
  to: fc.tuple(fc.constantFrom("SEAT", "PERSON"), id).map((parts) => parts.join("#")),
});

test("a letter's tag has the characters that SES takes in one, and tells the letter again", () => {
  fc.assert(
    fc.property(addressed, (letter) => {
      expect(tagOf(letter)).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
      expect(letterIn(tagOf(letter))).toEqual(letter);
    }),
  );
});

test.each([
  "",
  "MEETING#one#2#notice-of-meeting#SEAT",
  "MEETING#one#2#no-letter-of-ours#SEAT#one",
  "MEETING#one#0#notice-of-meeting#SEAT#one",
  "MEETING#one#2#notice-of-meeting#SEAT#one#two",
  "MEETING@one#2#notice-of-meeting#SEAT#one",
])("a tag of what is no letter of ours tells nothing: %s", (key) =>
  expect(letterIn(Buffer.from(key).toString("base64url"))).toBeUndefined(),
);

test.each(["MEETING#one#2#notice-of-meeting#SEAT#one", "@@@", "é"])("nor does what is no tag: %s", (tag) =>
  expect(letterIn(tag)).toBeUndefined(),
);
