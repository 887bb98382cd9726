import * as z from "zod/mini";
import { type Act, isOpen, type OpenTo } from "#committee/kernel/act";
import type { Beside, Circumstances, Decision } from "#committee/kernel/decision";
import { type Kind, keyOf } from "#committee/kernel/kind";
import { idIn } from "#committee/kernel/matter-key";
import type { ActName } from "#committee/permissions";
import type { Route } from "#contract/kernel/route";
import { type Answer, act, type Done, type Pinned, ruledFor, type Taken } from "#functions/api/kernel/act";
import { readyToAdd } from "#functions/api/kernel/add";
import { create } from "#functions/api/kernel/create";
import { type Call, type Endpoint, endpoint, type Reply } from "#functions/api/kernel/endpoint";
import type { Standing } from "#functions/api/kernel/standing";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Ruling } from "#guide/rule";
import type { Entry, Found } from "#secretariat/register";

/** A table of acts, each known by its own name. */
type Rows<Acts> = { readonly [Name in keyof Acts]: Act };
type RouteOf<Acts> = Route & Readonly<{ act: keyof Acts & ActName }>;

/** The state of a matter while an act is open on it. */
type Open<State, Row> = State & OpenTo<Row>;

/** A call that came to an office. */
type Asked<R extends Route> = Readonly<{ office: ApiOffice; call: Call<R> }>;

/** A call on a matter, once who asks and how the matter stands were read. */
type On<State, R extends Route> = Asked<R> & Readonly<{ state: State; standing: Standing }>;

/** All that a decision is taken on beside its matter: the call, and what was read for it. */
type With<R extends Route, Also> = Readonly<{ call: Call<R>; also: Also; circumstances: Circumstances }>;

/** What is answered: the matter as the act has left it, as its reader is told it. */
type Tell<R extends Route> = (
  matter: Found,
  told: Asked<R> & Pick<Done, "standing">,
) => z.output<R["out"]> | Promise<z.output<R["out"]>>;

type Along<State, R extends Route, Also> = (taken: Taken<State, Also> & Asked<R>) => readonly Entry[];

/** What opens a matter: under which id, of what was asked, and what was read beside it. */
type Opening<State, R extends Route, Also> = Readonly<{
  /** Whether who calls may open the one that the call asks for. */
  isOwn?: (standing: Standing, call: Call<R>) => boolean;
  also: (asked: Asked<R> & Pick<Done, "standing">) => Promise<Also>;
  decide: (id: string, by: With<R, Also>) => Ruling<Decision<State>>;
  along?: (taken: Taken<State, Also> & Asked<R> & Readonly<{ id: string }>) => readonly Entry[];
  /** Whether it also changes a matter that many come to at once. */
  isCrowded?: true;
  tell: Tell<R>;
}>;

/** Whose matter it is, what is read beside it, and what is decided, while it is where the act is open. */
type Deciding<State, R extends Route, Also, Ruled> = Readonly<{
  also: (reading: On<State, R>) => Promise<Also>;
  decide: (state: State, by: With<R, Also>) => Ruled;
}>;

/** What changes a matter. */
type Changing<State, R extends Route, Row, Also> = Deciding<Open<State, Row>, R, Also, Answer<Decision<State>>> &
  Readonly<{
    /** Where it isn't the one that the path names by its id. */
    idOf?: (call: Call<R>) => string;
    /** For a matter that is always there, though nothing stands on the register yet. */
    open?: (circumstances: Circumstances) => Decision<State>;
    /** Who may know of it: to anyone else there is none. */
    isKnown?: (standing: Standing, state: State) => boolean;
    isOwn?: (standing: Standing, on: Readonly<{ call: Call<R>; state: State }>) => boolean;
    along?: Along<State, R, Also>;
    tell: Tell<R>;
  }>;

/** What adds something of one's own beside it, in the place of what one added before. */
type Adding<State, R extends Route, Row, Also, Value> = Deciding<Open<State, Row>, R, Also, Answer<Value>> &
  Readonly<{
    /** Who may know of it: to anyone else there is none. */
    isKnown?: (standing: Standing, state: State) => boolean;
    /** Whether who calls acts for whom the call names. */
    isOwn?: (standing: Standing, call: Call<R>) => boolean;
    beside: (value: Value) => Beside;
    tell: (value: Value) => z.output<R["out"]>;
  }>;

/** What nothing is read for. */
export const nothing = async (): Promise<undefined> => undefined;

const Named = z.object({ id: z.string() });

/** A state that an act is open on, which was seen before; anything else is a fault. */
export const opened = <State extends object, Row extends Act>(state: State, row: Row): Open<State, Row> => {
  if (!isOpen(state, row)) throw new Error("an act went on at a stage at which it isn't open");
  return state;
};

/** Where a matter that was opened can be read: the place of one, where there is an act that reads it, or that of all. */
const shownAt = (path: string, acts: Readonly<Record<string, Act>>, key: string): string =>
  Object.values(acts).some(({ asks = [] }) => asks[0] === "GET" && asks[1] === path)
    ? path.replace("{id}", idIn(key))
    : path.replace("/{id}", "");

/** What serves the acts on a kind of matter: each is loaded, ruled on, recorded and told in one way. */
export const serving = <State extends Pinned, const Acts extends Rows<Acts>>(
  kind: Kind<State>,
  { path = "/{id}", acts }: Readonly<{ path?: string; acts: Acts }>,
) => ({
  /** An act that opens a matter. */
  creates: <R extends RouteOf<Acts>, Also>(
    route: R,
    { isOwn, also, decide, along, isCrowded, tell }: Opening<State, R, Also>,
  ): Endpoint<R> =>
    endpoint(route, async (office, call): Promise<Reply<R>> => {
      const { matter, standing } = await create(office, call, {
        kind,
        ...(isOwn && { isOwn: (caller: Standing) => isOwn(caller, call) }),
        ...(isCrowded && { isCrowded }),
        also: (_office, caller) => also({ office, call, standing: caller }),
        open: (id, circumstances, more) => decide(id, { call, circumstances, also: more }),
        along: (taken) => along?.({ ...taken, office, call }) ?? [],
      });
      const body = await tell(matter, { office, call, standing });
      return { body, version: matter.version, location: shownAt(path, acts, matter.key) };
    }),

  /** An act that changes one. */
  changes: <R extends RouteOf<Acts>, Also>(
    route: R,
    { idOf, open, isKnown, isOwn, also, decide, along, tell }: Changing<State, R, Acts[R["act"]], Also>,
  ): Endpoint<R> =>
    endpoint(route, async (office, call): Promise<Reply<R>> => {
      const row = acts[route.act];
      const { matter, standing } = await act(office, call, {
        kind,
        id: idOf ? idOf(call) : Named.parse(call.params).id,
        ...(open && { open }),
        ...(isKnown && { isKnown }),
        ...(isOwn && { isOwn: (caller: Standing, state: State) => isOwn(caller, { call, state }) }),
        also: (_office, state, caller) => also({ office, call, state: opened(state, row), standing: caller }),
        decide: (state, circumstances, more) => decide(opened(state, row), { call, circumstances, also: more }),
        along: (taken) => along?.({ ...taken, office, call }) ?? [],
      });
      return { body: await tell(matter, { office, call, standing }), version: matter.version };
    }),

  /** An act that adds something of one's own beside it, in the place of what one added before. */
  adds: <R extends RouteOf<Acts>, Also, Value>(
    route: R,
    { isKnown, isOwn, also, decide, beside, tell }: Adding<State, R, Acts[R["act"]], Also, Value>,
  ): Endpoint<R> =>
    endpoint(route, async (office, call): Promise<Reply<R>> => {
      const { id } = Named.parse(call.params);
      const ready = await readyToAdd(office, call, {
        ...{ kind, id, ...(isKnown && { isKnown }) },
        ...(isOwn && { isOwn: (caller: Standing) => isOwn(caller, call) }),
      });
      const { standing, circumstances } = ready;
      const state = opened(ready.state, acts[route.act]);
      const more = await also({ office, call, state, standing });
      const value = ruledFor(standing, decide(state, { call, circumstances, also: more }));
      await office.register.put(keyOf(kind, id), beside(value));
      return { body: tell(value) };
    }),
});
