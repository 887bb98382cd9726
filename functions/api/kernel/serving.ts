import type * as z from "zod/mini";
import type { Act } from "#committee/kernel/act";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Kind } from "#committee/kernel/kind";
import { idIn } from "#committee/kernel/matter-key";
import type { Route } from "#contract/kernel/route";
import { type Answer, act, type Done, type Pinned, type Taken } from "#functions/api/kernel/act";
import { adding } from "#functions/api/kernel/adding";
import {
  type Asked,
  type Deciding,
  namedIn,
  type Open,
  opened,
  type RouteOf,
  type Rows,
  type With,
} from "#functions/api/kernel/asked";
import { create } from "#functions/api/kernel/create";
import { type Call, type Endpoint, endpoint, type Reply } from "#functions/api/kernel/endpoint";
import type { Standing } from "#functions/api/kernel/standing";
import type { Ruling } from "#guide/rule";
import type { Entry, Found } from "#secretariat/register";

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

/** What changes a matter. */
type Changing<State, R extends Route, Row, Also> = Deciding<Open<State, Row>, R, Also, Answer<Decision<State>>> &
  Readonly<{
    /** Where it isn't the one that the path names by its id. */
    idOf?: (call: Call<R>) => string;
    /** For a matter that is always there, though nothing stands on the register yet. */
    open?: (circumstances: Circumstances) => Decision<State>;
    /** Whose it is, where its id alone tells: asked before anyone learns whether there is one. */
    isOwnById?: (standing: Standing, id: string) => boolean;
    /** Who may know of it: to anyone else there is none. */
    isKnown?: (standing: Standing, state: State) => boolean;
    isOwn?: (standing: Standing, on: Readonly<{ call: Call<R>; state: State }>) => boolean;
    along?: Along<State, R, Also>;
    tell: Tell<R>;
  }>;

/** What nothing is read for. */
export const nothing = async (): Promise<undefined> => undefined;

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
    { idOf = namedIn, open, isOwnById, isKnown, isOwn, along, ...what }: Changing<State, R, Acts[R["act"]], Also>,
  ): Endpoint<R> =>
    endpoint(route, async (office, call): Promise<Reply<R>> => {
      const row = acts[route.act];
      const id = idOf(call);
      const { matter, standing } = await act(office, call, {
        kind,
        id,
        ...(open && { open }),
        ...(isOwnById && { isOwnById: (caller: Standing) => isOwnById(caller, id) }),
        ...(isKnown && { isKnown }),
        ...(isOwn && { isOwn: (caller: Standing, state: State) => isOwn(caller, { call, state }) }),
        also: (_office, state, caller) => what.also({ office, call, state: opened(state, row), standing: caller }),
        decide: (state, circumstances, more) => what.decide(opened(state, row), { call, circumstances, also: more }),
        along: (taken) => along?.({ ...taken, office, call }) ?? [],
      });
      return { body: await what.tell(matter, { office, call, standing }), version: matter.version };
    }),

  ...adding(kind, acts),
});
