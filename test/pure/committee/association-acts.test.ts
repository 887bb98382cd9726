import { expect, test } from "@jest/globals";
import { associationActs } from "#committee/space/association-acts";

const ways = (stage: Parameters<typeof associationActs>[0]["stage"], who: string, seated = false): string => {
  const acts = associationActs({ stage, seated, own: who.includes("own"), keeps: who.includes("keeper") });
  return Object.entries(acts)
    .flatMap(([act, may]) => (may ? [may === true ? act : `${act}: ${may}`] : []))
    .join(", ");
};

test.each([
  ["declared", "its own people", "change, leave"],
  ["declared", "the space’s keeper", "check, change"],
  ["declared", "anyone else", ""],
  ["returned", "its own people", "change, leave"],
  ["returned", "the space’s keeper", "change"],
  ["complete", "its own people", "change, leave"],
  ["complete", "the space’s keeper", "change, seat: give"],
  ["complete", "anyone else", ""],
  ["left", "its own people", ""],
  ["left", "the space’s keeper", ""],
] as const)("about an association that is %s, %s may: %s", (stage, who, may) => {
  expect(ways(stage, who)).toBe(may);
});

test.each([
  ["its own people", "change, seat: replace"],
  ["the space’s keeper", "change, seat: replace"],
  ["anyone else", ""],
])("about one that has a seat, which it can’t leave the space with, %s may: %s", (who, may) => {
  expect(ways("complete", who, true)).toBe(may);
});
