import * as z from "zod/mini";
import type { Beside, Circumstances } from "#committee/kernel/decision";
import { type Kind, keyOf } from "#committee/kernel/kind";
import type { Person } from "#committee/people/people";
import { haltUnlessInOrder } from "#functions/api/kernel/act";
import type { Call } from "#functions/api/kernel/endpoint";
import { keyedId } from "#functions/api/kernel/keyed-id";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Ruling } from "#guide/rule";
import type { Found, Once } from "#secretariat/register";

type Pinned = Readonly<{ edition: string }>;
type Place<State> = Readonly<{ kind: Kind<State>; id: string }>;

/** Items of one kind beside a matter. */
type Items<State, Value> = Place<State> & Readonly<{ beside: Beside["kind"]; schema: z.ZodMiniType<Value> }>;

/** Something that a person adds to a matter: what is read for it, and what is decided on the matter as it stands. */
type Addition<State, Value, Also> = Items<State, Value> &
  Readonly<{
    also: (ready: Ready<State>) => Promise<Also>;
    decide: (
      state: State,
      by: Readonly<{ id: string; author: Person; circumstances: Circumstances; also: Also }>,
    ) => Ruling<Value>;
  }>;

/** Who may know of the matter, to anyone else there is none; and for whom who calls must act. */
type Whose<State> = Readonly<{
  isKnown?: (standing: Standing, state: State) => boolean;
  isOwn?: (standing: Standing) => boolean;
}>;

type Ready<State> = Readonly<{
  standing: Standing;
  before: Found;
  state: State;
  author: Person;
  circumstances: Circumstances;
}>;

/** The matter that something is added to, and who adds it: one call to the register. */
export const readyToAdd = async <State extends Pinned>(
  office: ApiOffice,
  call: Call,
  { kind, id, isKnown, isOwn }: Place<State> & Whose<State>,
): Promise<Ready<State>> => {
  const standing = await standingOf(office, call, [ALMANAC, keyOf(kind, id)]);
  const before = standing.found.get(keyOf(kind, id)) ?? halt(standing, "unknown");
  const author = standing.person ?? halt(standing, "not-allowed");
  if (isOwn && !isOwn(standing)) halt(standing, "not-allowed");
  const state = kind.schema.parse(before.state);
  if (isKnown && !isKnown(standing, state)) halt(standing, "unknown");
  haltUnlessInOrder(standing, call, { kind, state });
  const almanac = standing.found.get(ALMANAC);
  return {
    standing,
    before,
    state,
    author,
    circumstances: circumstancesOf(office, almanac, { by: author.id, pinned: state.edition, owes: before.owes }),
  };
};

/** Whether what one puts beside a matter is on the register now: with what is taken once for it, or not at all. */
export const keep = async (
  { register }: ApiOffice,
  own: Readonly<{ matter: string; beside: Beside }>,
  once: Once | undefined,
): Promise<boolean> => {
  if (once) return (await again(() => register.take(once, own))) === "taken";
  await register.put(own.matter, own.beside);
  return true;
};

/** The text that tells one call from another, kept beside what it added. */
const printOf = ({ body }: Call): string => JSON.stringify(body);

const Kept = z.object({ print: z.string() });

type Made<Value> = Readonly<{ value: Value; print: string }>;

const madeBefore = async <State, Value>(
  { register }: ApiOffice,
  { kind, id, beside, schema }: Items<State, Value>,
  made: string,
): Promise<Made<Value> | undefined> => {
  const there = (await register.beside(keyOf(kind, id), beside)).find((one) => one.id === made);
  return there && { value: schema.parse(there.value), print: Kept.parse(there.value).print };
};

/** What the decision allows, added under its id; nothing where it is refused or something is there already. */
const addNew = async <State, Value extends object>(
  { register }: ApiOffice,
  { kind, id, beside }: Items<State, Value>,
  ruling: Ruling<Value>,
  made: Readonly<{ id: string; print: string }>,
): Promise<Value | undefined> => {
  if (!ruling.allowed) return undefined;
  const value = { ...ruling.value, print: made.print };
  const outcome = await register.add(keyOf(kind, id), { kind: beside, id: made.id, value });
  return outcome === "added" ? ruling.value : undefined;
};

/** Adds an item of one's own beside a matter, once for a client's key; however many do so at once, none waits for another. */
export const add = async <State extends Pinned, Value extends object, Also>(
  office: ApiOffice,
  call: Call,
  what: Addition<State, Value, Also>,
): Promise<Value> => {
  const ready = await readyToAdd(office, call, what);
  const { standing, state, author, circumstances } = ready;
  const made = { id: keyedId(author.id, call.route.act, what.id, call.key), print: printOf(call) };
  const also = await what.also(ready);
  const ruling = what.decide(state, { id: made.id, author, circumstances, also });
  const added = await addNew(office, what, ruling, made);
  if (added) return added;
  const before = await madeBefore(office, what, made.id);
  if (before) return before.print === made.print ? before.value : halt(standing, "key-reused");
  return halt(standing, "refused", { refusals: ruling.allowed ? [] : ruling.refusals });
};
