import { expect, test } from "@jest/globals";
import { type ActName, FRESH, isSensitive, permissions } from "#committee/permissions";

const sensitive: readonly ActName[] = [
  // Everyone reads it.
  "publishMinutes",
  "enterHoliday",
  "removeHoliday",
  // It can't be undone.
  "endMembership",
  "erasePerson",
  // It opens a door, or closes one.
  "correctOwnAddress",
  "enterSecretary",
  "leaveSecretariat",
];

test.each(Object.keys(permissions) as ActName[])(
  "%s asks for a fresh code if it is one of these, and for none if it isn’t",
  (act) => {
    expect(isSensitive(act)).toBe(sensitive.includes(act));
  },
);

test("a code is fresh for ten minutes", () => {
  expect(FRESH).toBe(600_000);
});
