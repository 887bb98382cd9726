import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { lacks } from "#infra/rehearsal/lacks";

const tests = globSync("test/engines/infra/*.ts")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

test.each(lacks)("$what is held by a test of the template, since the rehearsal can't show it", ({ heldBy }) => {
  expect(tests).toMatch(new RegExp(`^(test|describe)\\("${heldBy}"`, "m"));
});
