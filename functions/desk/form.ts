/** A place in a body: its steps ("agenda", "0", "title", "ar"), and what was typed there. */
type Placed = readonly [steps: readonly string[], text: string];

const stepsOf = (name: string): readonly string[] => name.split("/").slice(1);

const gathered = (placed: readonly Placed[]): unknown => {
  const [only] = placed.filter(([steps]) => steps.length === 0);
  if (only) return only[1];
  const groups = Object.entries(Object.groupBy(placed, ([[first = ""]]) => first)).map(
    ([step, within = []]) => [step, gathered(within.map(([[, ...rest], text]) => [rest, text] as const))] as const,
  );
  const isList = groups.length > 0 && groups.every(([step]) => /^\d+$/.test(step));
  return isList ? groups.map(([, value]) => value) : Object.fromEntries(groups);
};

/**
 * The body that a form was filled in for: fields are named by their places in it (JSON Pointers). What was left blank is
 * not there, and the items of a list close up over one that was left blank whole.
 */
export const bodyIn = (form: URLSearchParams): unknown =>
  gathered(
    [...form]
      .filter(([name, text]) => name.startsWith("/") && text.trim() !== "")
      .map(([name, text]) => [stepsOf(name), text.trim()] as const),
  );

/** The other way round: what stands in a body, each text by its place. */
export const valuesIn = (body: unknown, at = ""): Readonly<Record<string, string>> =>
  typeof body === "object" && body !== null
    ? Object.assign({}, ...Object.entries(body).map(([step, value]) => valuesIn(value, `${at}/${step}`)))
    : { [at]: String(body) };

/** How many items of a list a form had room for, blank ones too. */
export const rowsIn = (form: URLSearchParams, list: string): number => {
  const numbers = [...form.keys()].filter((name) => name.startsWith(`/${list}/`)).map((name) => stepsOf(name)[1]);
  return new Set(numbers).size;
};
