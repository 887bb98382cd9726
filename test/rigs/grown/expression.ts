import type { Item } from "#secretariat/table";

type Words = Readonly<{ names: Readonly<Record<string, string>>; values: Item }>;

/** The parts of a clause: commas within parentheses belong to a part. */
const partsOf = (clause: string): readonly string[] => clause.split(/,(?![^(]*\))/).map((part) => part.trim());

/** The clauses of an update by their verbs, read once: "SET a = :b REMOVE c". */
const read = new Map<string, ReadonlyMap<string, readonly string[]>>();

const clausesOf = (expression: string): ReadonlyMap<string, readonly string[]> => {
  const known = read.get(expression);
  if (known) return known;
  const [, ...found] = expression.split(/\b(SET|ADD|REMOVE)\s+/);
  const clauses = new Map<string, readonly string[]>();
  for (let verb = 0; verb < found.length; verb += 2) clauses.set(found[verb]!, partsOf(found[verb + 1]!));
  read.set(expression, clauses);
  return clauses;
};

const nameIn = (place: string, { names }: Words): string => {
  if (/[.[]/.test(place)) throw new Error(`No attribute of an item by itself: ${place}`);
  return place.startsWith("#") ? names[place]! : place;
};

const called = /^(if_not_exists|list_append)\((.*)\)$/;

/** Splits what a function is asked with at its own comma. */
const askedIn = (text: string): readonly [string, string] => {
  const at = text.startsWith("if_not_exists(") ? text.indexOf(")") + 1 : text.indexOf(",");
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

const termOf = (text: string, item: Item, words: Words): unknown => {
  const [, name, asked] = called.exec(text) ?? [];
  if (name === undefined) {
    if (!text.startsWith(":")) throw new Error(`No value that the recipe knows: ${text}`);
    return words.values[text];
  }
  const [one, other] = askedIn(asked!);
  if (name === "if_not_exists") return item[nameIn(one, words)] ?? termOf(other, item, words);
  return [...(termOf(one, item, words) as []), ...(termOf(other, item, words) as [])];
};

const added = (before: unknown, more: unknown): unknown =>
  more instanceof Set
    ? new Set([...((before as Set<unknown> | undefined) ?? []), ...more])
    : Number(before ?? 0) + Number(more);

/** An item after an update, as DynamoDB's expressions say it: those that the register uses, and no others. */
export const updated = (item: Item, expression: string, words: Words): Item => {
  const clauses = clausesOf(expression);
  const after = { ...item };
  for (const part of clauses.get("SET") ?? []) {
    const at = part.indexOf("=");
    after[nameIn(part.slice(0, at).trim(), words)] = termOf(part.slice(at + 1).trim(), item, words);
  }
  for (const part of clauses.get("ADD") ?? []) {
    const [name, value] = part.split(/\s+/);
    after[nameIn(name!, words)] = added(item[nameIn(name!, words)], words.values[value!]);
  }
  for (const part of clauses.get("REMOVE") ?? []) delete after[nameIn(part, words)];
  return after;
};
