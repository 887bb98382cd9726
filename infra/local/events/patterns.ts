import { isMap, type Json } from "#infra/local/ground/json";

const matchesOne = (value: Json | undefined, wanted: Json): boolean => {
  if (!isMap(wanted)) return value === wanted;
  if (typeof wanted["prefix"] === "string") return typeof value === "string" && value.startsWith(wanted["prefix"]);
  if (typeof wanted["exists"] === "boolean") return (value !== undefined) === wanted["exists"];
  throw new Error(`The local system does not know this filter: ${JSON.stringify(wanted)}`);
};

const matches = (value: Json | undefined, wanted: Json): boolean =>
  Array.isArray(value) ? value.some((one) => matchesOne(one, wanted)) : matchesOne(value, wanted);

/** Whether an event fits a pattern: every key of it, by any of the values it gives for that key; a list by any of its own. */
export const fits = (value: Json | undefined, pattern: Json): boolean => {
  if (Array.isArray(pattern)) return pattern.some((wanted) => matches(value, wanted));
  if (!isMap(pattern)) return false;
  const known = isMap(value) ? value : {};
  return Object.entries(pattern).every(([key, part]) => fits(known[key], part));
};
