import type { Decision } from "#committee/kernel/decision";

/** Those of some fields that a page seals nowhere: neither as a fact nor among its words, by their own names or below them. */
export const unsealed = ({ page }: Decision<object>, fields: readonly string[]): readonly string[] => {
  const sealed = Object.keys({ ...page.facts, ...page.texts, ...page.reserved });
  return fields.filter((field) => !sealed.some((name) => name === field || name.startsWith(`${field}.`)));
};

/** The fields of an object's schema, but for some, which are told otherwise. */
export const fieldsOf = ({ shape }: Readonly<{ shape: object }>, ...but: readonly string[]): readonly string[] =>
  Object.keys(shape).filter((field) => !but.includes(field));
