import type { Purpose } from "#committee/files/files";
import type { Text } from "#wording/wording";

/** The places in a body, as JSON Pointers: "/call/opensOn". A list is one place, and so are words. */
export type PlaceIn<Body> = Body extends unknown
  ? {
      [Step in keyof Body & string]: NonNullable<Body[Step]> extends string | number | boolean | readonly unknown[]
        ? `/${Step}`
        : `/${Step}` | `/${Step}${PlaceIn<NonNullable<Body[Step]>>}`;
    }[keyof Body & string]
  : never;

/** How what stands at a place is typed, and how it is read. */
type Input<At extends string> =
  | Readonly<{ input: "words" | "passage" | "day" | "time" | "number" | "link" | "email" | "telephone" }>
  /** In which language one is written to. */
  | Readonly<{ input: "language" }>
  /** One line in a script of its own. */
  | Readonly<{ input: "line"; in: "ar" | "fr" }>
  /** One of what its page offers under the place. */
  | Readonly<{ input: "one-of"; none: Text }>
  /** One of a few that unfold: what it names, or what its page offers under the place; none at all, where that has a name. */
  | Readonly<{ input: "select"; among?: Readonly<Record<string, Text>>; none?: Text }>
  /** One of a few, all in sight; what hangs on one is asked for with it alone. */
  | Readonly<{
      input: "choice";
      among: Readonly<Record<string, Text>>;
      more?: Readonly<Record<string, readonly Field<At>[]>>;
    }>
  | Readonly<{ input: "yes-or-no"; yes: Text; no: Text }>
  | Readonly<{ input: "file"; for: Purpose }>
  /** A list or a set, which its page draws itself. */
  | Readonly<{ input: "list" }>;

/** One thing that an act asks for, and by which name people know it. */
export type Field<At extends string = string> = Readonly<{ at: At; says: Text; hint?: Text }> & Input<At>;

/** Two that belong together, side by side. */
export type Pair<At extends string = string> = readonly [Field<At>, Field<At>];

/** What an act asks for, in its order. */
export type Fields<At extends string = string> = readonly (Field<At> | Pair<At>)[];

/** All of them one by one, with what hangs on those that are chosen. */
export const eachOf = (fields: Fields): readonly Field[] =>
  fields
    .flat()
    .flatMap((field) => [field, ...(field.input === "choice" ? Object.values(field.more ?? {}).flatMap(eachOf) : [])]);

/** Whether files are brought with some of them. */
export const hasFiles = (fields: Fields): boolean => eachOf(fields).some(({ input }) => input === "file");

export const isPair = (one: Field | Pair): one is Pair => Array.isArray(one);
