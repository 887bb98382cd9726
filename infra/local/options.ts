import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { CannotStart } from "#infra/local/ground/cannot-start";
import type { Options } from "#infra/local/system";

const usage = "npm start -- [--port N] [--data DIR] [--sandbox]";
const Port = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535));

const options = { port: { type: "string" }, data: { type: "string" }, sandbox: { type: "boolean" } } as const;

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    throw new CannotStart(usage);
  }
};

/** What a developer asks for on the command line. */
export const optionsIn = (argv: readonly string[]): Options => {
  const { port = "3000", data, sandbox = false } = parse(argv);
  const asked = Port.safeParse(port);
  if (!asked.success) throw new CannotStart(usage);
  return { port: asked.data, data, sandbox };
};
