import { createHash } from "node:crypto";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Kind, keyOf } from "#committee/kernel/kind";
import { type Done, ruledFor, type Taken } from "#functions/api/kernel/act";
import type { Call } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { again, patiently } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { KeyTaken } from "#functions/kernel/taken-once";
import type { Ruling } from "#guide/rule";
import type { Entry, Found } from "#secretariat/register";

type Opening<State, Also> = Readonly<{
  kind: Kind<State>;
  /** Whether who calls may open this very one: asked before any key is known. */
  isOwn?: (standing: Standing) => boolean;
  /** Whether it also changes a matter that many come to at once. */
  isCrowded?: true;
  /** What it makes of other matters, in the same transaction; `id` is the new matter's. */
  along?: (taken: Taken<State, Also> & Readonly<{ id: string }>) => readonly Entry[];
}>;

/** An act that opens a matter of a kind under a new id, whose decision depends on nothing else. */
type Alone<State> = Opening<State, undefined> &
  Readonly<{ also?: undefined; open: (id: string, circumstances: Circumstances) => Ruling<Decision<State>> }>;

/** An act that opens a matter of a kind under a new id, by what else there is. */
type Creation<State, Also> = Opening<State, Also> &
  Readonly<{
    also: (office: ApiOffice, standing: Standing) => Promise<Also>;
    open: (id: string, circumstances: Circumstances, also: Also) => Ruling<Decision<State>>;
  }>;

/** How long a client's key is kept at least, in seconds: a week. */
const KEPT = 7 * 24 * 3_600;

/** Who acts where an act is open to all. */
const ANYONE = "anyone";

/** The same call gives the same print; another one under the same key, of another matter too, does not. */
const printOf = ({ route, params, body }: Call): string =>
  createHash("sha256")
    .update(JSON.stringify([route.act, params, body]))
    .digest("hex");

const madeBefore = async (office: ApiOffice, call: Call, standing: Standing, kept: Found): Promise<Done> => {
  const { matter: key, print } = KeyTaken.parse(kept.state);
  if (print !== printOf(call)) halt(standing, "key-reused");
  const matter = (await office.register.load([key])).get(key) ?? halt(standing, "unknown");
  return { matter, standing };
};

const tryOnce = async <State extends object, Also>(
  office: ApiOffice,
  call: Call,
  { kind, isOwn, also: alsoOf, open, along }: Creation<State, Also>,
): Promise<Done | "overtaken"> => {
  const by = call.subject ?? ANYONE;
  const key = `KEY#${by}#${call.key}`;
  const standing = await standingOf(office, call, [ALMANAC, key]);
  if (isOwn && !isOwn(standing)) halt(standing, "not-allowed");
  const kept = standing.found.get(key);
  if (kept) return madeBefore(office, call, standing, kept);
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), { by });
  const id = office.draw.id();
  const expires = Math.floor(Date.parse(circumstances.instant) / 1_000) + KEPT;
  const keep = { key, state: { matter: keyOf(kind, id), print: printOf(call) }, expires };
  const also = await alsoOf(office, standing);
  const decision = ruledFor(standing, open(id, circumstances, also));
  const more = along?.({ id, decision, circumstances, also }) ?? [];
  const matter = await record(office, { kind, id, key: keep }, decision, circumstances, more);
  return matter === "overtaken" ? matter : { matter, standing };
};

const createBy = async <State extends object, Also>(
  office: ApiOffice,
  call: Call,
  creation: Creation<State, Also>,
): Promise<Done> => {
  const attempt = () => tryOnce(office, call, creation);
  const done = await (creation.isCrowded ? patiently(attempt, office.rest) : again(attempt));
  if (done === "overtaken") throw new Problem("overtaken");
  return done;
};

/** Opens a matter once for a client's key: the call repeated finds what it made, whatever came between. */
export const create: {
  <State extends object, Also>(office: ApiOffice, call: Call, creation: Creation<State, Also>): Promise<Done>;
  <State extends object>(office: ApiOffice, call: Call, creation: Alone<State>): Promise<Done>;
} = <State extends object, Also>(office: ApiOffice, call: Call, creation: Creation<State, Also> | Alone<State>) =>
  creation.also === undefined
    ? createBy(office, call, { ...creation, also: async () => undefined })
    : createBy(office, call, creation);
