import { entail, namesIn, type Place as Placed } from "#committee/entail";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Office } from "#functions/kernel/offices";
import { note } from "#functions/kernel/request";
import type { Entry, Found } from "#secretariat/register";

/** Where a decision goes: the kind and id of its matter, and what it was taken on. */
export type Place<State> = Placed<State> &
  Readonly<{
    /** For an act that creates: the client's key. */
    key?: Entry["key"];
  }>;

/** What a decision puts on the register: all that follows from it, its words under keys that are drawn for it alone. */
export const entryFor = <State extends object>(
  { draw }: Office,
  { key, ...place }: Place<State>,
  decision: Decision<State>,
  circumstances: Circumstances,
): Entry => {
  const keys = Object.fromEntries(namesIn(decision).map((name) => [name, draw.key()]));
  return { ...entail(place, decision, { circumstances, keys }), key };
};

/**
 * Puts an entry on the register, and with it what it makes of other matters: all of it, or nothing where one of them was
 * overtaken.
 */
export const put = async (
  { register }: Office,
  entry: Entry,
  along: readonly Entry[] = [],
): Promise<Found | "overtaken"> => {
  const { page, owes, state } = entry;
  note({ matter: page.matter });
  const outcome = await register.record(entry, ...along);
  return outcome === "overtaken" ? outcome : { key: page.matter, version: page.page, head: page.hash, owes, state };
};

/** Puts a decision on the register, and with it what it makes of other matters. */
export const record = <State extends object>(
  office: Office,
  place: Place<State>,
  decision: Decision<State>,
  circumstances: Circumstances,
  along: readonly Entry[] = [],
): Promise<Found | "overtaken"> => put(office, entryFor(office, place, decision, circumstances), along);
