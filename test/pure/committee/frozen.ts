import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import canonicalize from "canonicalize";
import * as z from "zod/mini";
import { DutyName } from "#committee/duties";
import type { Item } from "#secretariat/table";

const folder = join(import.meta.dirname, "frozen");

/** What releases wrote of a kind: the print of its schema in each shape, the first first, and items as they stand in the table. */
const Frozen = z.object({
  prints: z.array(z.string()).check(z.minLength(1)),
  items: z.array(z.looseObject({ pk: z.string(), sk: z.string(), shape: z.optional(z.int()) })),
});

/** A set of the table stands in a file as the one field of an object. */
const revived = (_name: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "$set" in value
    ? new Set(z.array(z.unknown()).parse(value.$set))
    : value;

/** The kinds of which something was frozen. */
export const frozenKinds: readonly string[] = globSync("**/*.json", { cwd: folder })
  .map((file) => file.replaceAll("\\", "/").replace(/\.json$/, ""))
  .toSorted();

/** What was frozen of a kind. */
export const frozen = (kind: string): Readonly<{ prints: readonly string[]; items: readonly Item[] }> =>
  Frozen.parse(JSON.parse(readFileSync(join(folder, `${kind}.json`), "utf8"), revived));

/** A schema as JSON, its names in order; a further deadline that something may be owed by changes no shape. */
export const jsonOf = (schema: z.ZodMiniType): string =>
  canonicalize(
    z.toJSONSchema(schema, {
      io: "input",
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === DutyName) jsonSchema.enum = ["the name of a deadline"];
      },
    }),
  ) ?? "";

/** What tells a schema from another: whoever adds, takes away or changes a field changes it. */
export const printOf = (schema: z.ZodMiniType): string => createHash("sha256").update(jsonOf(schema)).digest("hex");
