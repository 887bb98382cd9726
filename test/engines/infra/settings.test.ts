import { readFileSync } from "node:fs";
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

const own = { stage: "staging", region: "eu-west-3", domain: "ishraf.example.ma" };
const certificate = "arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";

test("a domain is asked for its certificate, in one line", () => {
  expect(settingsFrom(own)).toEqual({
    missing: expect.stringMatching(/^ishraf\.example\.ma .*-c certificate=[^\n]*$/),
  });
});

test("a certificate of another region would not be found by CloudFront", () => {
  const elsewhere = certificate.replace("us-east-1", "eu-west-3");
  expect(settingsFrom({ ...own, certificate: elsewhere })).toEqual({ missing: expect.stringContaining("us-east-1") });
});

test("letters come from the stage's domain", () => {
  expect(settingsFrom({ ...own, certificate })).toMatchObject({
    settings: { home: { domain: { name: own.domain, certificate }, sender: "secretariat@ishraf.example.ma" } },
  });
});

test("a distribution is made unless it is left out in so many words", () => {
  const dev = { stage: "dev", region: "eu-west-3" };
  expect(settingsFrom(dev)).toMatchObject({ settings: { distribution: "made" } });
  expect(settingsFrom({ ...dev, distribution: "left-out" })).toMatchObject({ settings: { distribution: "left-out" } });
  expect(settingsFrom({ ...dev, distribution: "no" })).toEqual({ missing: "distribution is made or left-out" });
});

test("so is the scanner of files", () => {
  const dev = { stage: "dev", region: "eu-west-3" };
  expect(settingsFrom(dev)).toMatchObject({ settings: { scanner: "made" } });
  expect(settingsFrom({ ...dev, scanner: "left-out" })).toMatchObject({ settings: { scanner: "left-out" } });
  expect(settingsFrom({ ...dev, scanner: "no" })).toEqual({ missing: "scanner is made or left-out" });
});

test("the operating page tells of every setting", () => {
  const [, asked = ""] = readFileSync("infra/settings.ts", "utf8").split("const context = z.object({");
  const settings = [...(asked.split("\n});")[0] ?? "").matchAll(/^ {2}(\w+): z\b/gm)].map(([, name = ""]) => name);
  const page = readFileSync("docs/operating.md", "utf8");
  expect(settings).toContain("region");
  expect(settings.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
