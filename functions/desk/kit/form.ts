/** What a field holds where that is no text: its name says so after a colon ("/item:number"). */
const kinds = {
  number: Number,
  boolean: (text: string) => text === "true",
  /** A list, or an object, that is there though nothing may stand in it. */
  list: () => [],
  object: () => ({}),
} as const satisfies Record<string, (text: string) => unknown>;

type Kind = keyof typeof kinds;

/** A place in a body: its steps ("agenda", "0", "title", "ar"), and what stands there. */
type Placed = readonly [steps: readonly string[], value: unknown];

type FieldIn = Readonly<{ at: string; kind: Kind | undefined; text: string }>;

const isKind = (name: string | undefined): name is Kind => name !== undefined && Object.hasOwn(kinds, name);

const stepsOf = (at: string): readonly string[] => at.split("/").slice(1);

const fieldOf = ([name, text]: readonly [string, string]): FieldIn => {
  const [at = "", kind] = name.split(":");
  return { at, kind: isKind(kind) ? kind : undefined, text: text.replaceAll("\r\n", "\n").trim() };
};

const gathered = (placed: readonly Placed[]): unknown => {
  const [only] = placed.filter(([steps]) => steps.length === 0);
  const deeper = placed.filter(([steps]) => steps.length > 0);
  if (only && deeper.length === 0) return only[1];
  const groups = Object.entries(Object.groupBy(deeper, ([[first = ""]]) => first)).map(
    ([step, within = []]) => [step, gathered(within.map(([[, ...rest], value]) => [rest, value] as const))] as const,
  );
  const isList = groups.length > 0 && groups.every(([step]) => /^\d+$/.test(step));
  return isList ? groups.map(([, value]) => value) : Object.fromEntries(groups);
};

/** The places that a place stands in: "/items" and "" of "/items/0". */
const placesAbove = (at: string): readonly string[] =>
  stepsOf(at).map((_, depth, steps) =>
    steps
      .slice(0, depth)
      .map((step) => `/${step}`)
      .join(""),
  );

/** What counts of a form: what was filled in, and the lists and objects that stand beside it. */
const counting = (form: URLSearchParams): readonly FieldIn[] => {
  const fields = [...form].filter(([name]) => name.startsWith("/")).map(fieldOf);
  const filled = fields.filter(({ kind, text }) => text !== "" && kind !== "list" && kind !== "object");
  const within = new Set(filled.flatMap(({ at }) => placesAbove(at)));
  const hasBeside = ({ at }: FieldIn) => within.has(at.slice(0, at.lastIndexOf("/")));
  const isFilled = new Set(filled);
  return fields.filter(
    (field) => isFilled.has(field) || field.kind === "object" || (field.kind === "list" && hasBeside(field)),
  );
};

/**
 * The body that a form was filled in for: fields are named by their places in it (JSON Pointers). What was left blank is
 * not there, and the items of a list close up over one that was left blank whole.
 */
export const bodyIn = (form: URLSearchParams): unknown =>
  gathered(counting(form).map(({ at, kind, text }) => [stepsOf(at), kind ? kinds[kind](text) : text] as const));

/** The other way round: what stands in a body, each text by its place. */
export const valuesIn = (body: unknown, at = ""): Readonly<Record<string, string>> =>
  typeof body === "object" && body !== null
    ? Object.assign({}, ...Object.entries(body).map(([step, value]) => valuesIn(value, `${at}/${step}`)))
    : { [at]: String(body) };

/** How many items of a list a form had room for, blank ones too. */
export const rowsIn = (form: URLSearchParams, list: string): number => {
  const depth = stepsOf(list).length;
  const numbers = [...form.keys()].filter((name) => name.startsWith(`${list}/`)).map((name) => stepsOf(name)[depth]);
  return new Set(numbers).size;
};

/** A form without what stands below some places: fields of a choice that was not made. */
export const without = (form: URLSearchParams, places: readonly string[]): URLSearchParams =>
  new URLSearchParams([...form].filter(([name]) => !places.some((place) => `${name}/`.startsWith(`${place}/`))));
