import { expect, test } from "@jest/globals";
import { Region, regionNames } from "#committee/regions";

test("knows twelve regions, each by a name of its own in every language", () => {
  expect(Region.options).toHaveLength(12);
  for (const language of ["ar", "fr", "en"] as const)
    expect(new Set(Region.options.map((region) => regionNames[region][language])).size).toBe(12);
});
