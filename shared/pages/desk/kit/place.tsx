import { type ActName, rightOf } from "#committee/permissions";

/** Below which the desk stands. */
export const DESK = "/desk";

/**
 * Where an act is asked for at the desk: as the API has it, but that what opens a matter stands at "new", and what changes one whole
 * at "change". What is no call of its own, or changes nothing, has no place.
 */
export const placeOf = (act: ActName): string | undefined => {
  const [method = "GET", path = ""] = rightOf(act).asks ?? [];
  if (method === "GET") return undefined;
  if (!path.includes("{")) return `${DESK}${path}/new`;
  return `${DESK}${path}${path.endsWith("/{id}") ? "/change" : ""}`;
};

/** A place with what stands in its braces. */
export const placeAt = (place: string, params: Readonly<Record<string, string>>): string =>
  place.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => params[name] ?? "");
