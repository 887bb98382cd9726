import type { Decision } from "#committee/kernel/decision";

/** All that a value says, without the names under which it says it. */
const leavesOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];

/** All that a page says, in plain or bound; a fact that is a list says each of it. */
const saidOn = ({ facts, texts, reserved }: Decision<object>["page"]): ReadonlySet<string> =>
  new Set([
    ...Object.values(facts).flatMap((fact) => [String(fact), ...String(fact).split(" ")]),
    ...Object.values({ ...texts, ...reserved }),
  ]);

type Shaped = Readonly<{ shape: Readonly<Record<string, unknown>> }>;

/** The fields of a schema that a page says nothing of, or not all, where an example fills every one of them. */
export const unsealed = (
  { shape }: Shaped,
  example: Readonly<Record<string, unknown>>,
  page: Decision<object>["page"],
): readonly string[] =>
  Object.keys(shape).filter(
    (field) => !(field in example && leavesOf(example[field]).every((leaf) => saidOn(page).has(leaf))),
  );
