import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parseSync, Visitor } from "oxc-parser";
import { checkSync } from "recheck";

process.env["RECHECK_BACKEND"] = "pure";

/** Every regular expression of the functions and of what they stand on, with the file where it is. */
const expressions = globSync("{functions,shared}/**/*.{ts,tsx}").flatMap((file) => {
  const found: (readonly [pattern: string, flags: string, file: string])[] = [];
  new Visitor({
    Literal: (literal) => {
      if ("regex" in literal) found.push([literal.regex.pattern, literal.regex.flags, file]);
    },
  }).visit(parseSync(file, readFileSync(file, "utf8")).program);
  return found;
});

test("there are regular expressions to look at", () => expect(expressions.length).toBeGreaterThan(30));

test.each(expressions)("/%s/%s takes no more than linear time, whatever is sent (%s)", (pattern, flags) => {
  expect(checkSync(pattern, flags)).toMatchObject({ status: "safe" });
});
