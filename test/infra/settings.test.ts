import { expect, test } from "@jest/globals";
import { settingsFrom } from "#infra/settings";

test("a region is asked for, as there is no default", () => {
  expect(settingsFrom({ stage: "dev" })).toEqual({
    missing: expect.stringMatching(/^region has no default.*-c region=/),
  });
});

test("a stage is one of those that the table knows", () => {
  expect(settingsFrom({ stage: "test", region: "eu-west-3" })).toEqual({
    missing: "stage is one of dev, staging, production: -c stage=dev",
  });
});

test.each(["staging", "production"])("%s is asked for its domain", (stage) => {
  expect(settingsFrom({ stage, region: "eu-west-3" })).toEqual({ missing: expect.stringContaining("-c domain=") });
});

test("all that is missing is said at once, on one line", () => {
  expect(settingsFrom({})).toEqual({ missing: expect.stringMatching(/^stage is.*; region has.*$/) });
});

test("letters come from the stage's domain", () => {
  expect(settingsFrom({ stage: "staging", region: "eu-west-3", domain: "ishraf.example.ma" })).toMatchObject({
    settings: { home: { domain: "ishraf.example.ma", sender: "secretariat@ishraf.example.ma" } },
  });
});
