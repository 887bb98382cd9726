import type { Matter } from "#committee/kernel/matter";
import { idIn, kindIn } from "#committee/kernel/matter-key";
import { type ActName, matters, rightOf } from "#committee/permissions";

/** Below which the desk stands. */
export const DESK = "/desk";

/**
 * Where an act is asked for at the desk: where its row says, or as the API has it, but that what opens a matter stands at "new", and
 * what changes one whole at "change". What is no call of its own, or changes nothing, has no place.
 */
export const placeOf = (act: ActName): string | undefined => {
  const { asks: [method = "GET", path = ""] = [], desk } = rightOf(act);
  if (method === "GET" || desk === false) return undefined;
  if (desk !== undefined) return `${DESK}${desk}`;
  if (!path.includes("{")) return `${DESK}${path}/new`;
  return `${DESK}${path}${path.endsWith("/{id}") ? "/change" : ""}`;
};

/** A place with what stands in its braces. */
export const placeAt = (place: string, params: Readonly<Record<string, string>>): string =>
  place.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => params[name] ?? "");

const all: readonly Matter[] = matters;

/** Where a matter is worked on at the desk, by its key; what has no place of its own is found at the desk's door. */
export const deskOf = (matter: string): string => {
  const { desk = "" } = all.find(({ name }) => name === kindIn(matter)) ?? {};
  return placeAt(`${DESK}${desk}`, { id: idIn(matter) });
};
