import type * as z from "zod/mini";
import type { Beside } from "#committee/kernel/decision";
import { type Kind, keyOf } from "#committee/kernel/kind";
import type { Person } from "#committee/people/people";
import type { Route } from "#contract/kernel/route";
import { type Answer, type Pinned, ruledFor } from "#functions/api/kernel/act";
import { add, keep, readyToAdd } from "#functions/api/kernel/add";
import { type Deciding, namedIn, type Open, opened, type RouteOf, type Rows } from "#functions/api/kernel/asked";
import { type Call, type Endpoint, endpoint, type Reply } from "#functions/api/kernel/endpoint";
import { halt, type Standing } from "#functions/api/kernel/standing";
import type { Ruling } from "#guide/rule";
import type { Once } from "#secretariat/register";

/** Who adds, and under which id what they add stands. */
type Author = Readonly<{ author: Person }>;
type Made = Author & Readonly<{ id: string }>;

/** What adds something of one's own beside a matter, in the place of what one added before. */
type Adding<State, Row, R extends Route, Also, Value> = Deciding<Open<State, Row>, R, Also, Answer<Value>, Author> &
  Readonly<{
    /** Who may know of it: to anyone else there is none. */
    isKnown?: (standing: Standing, state: State) => boolean;
    /** Whether who calls acts for whom the call names, where it names anyone. */
    isOwn?: (standing: Standing, call: Call<R>) => boolean;
    beside: (value: Value) => Beside;
    /** What is taken once for it, with it or not at all. */
    once?: Once | undefined;
    tell: (value: Value) => z.output<R["out"]>;
  }>;

/** What adds one thing more of one's own beside a matter. */
type AddingMore<State, R extends Route, Also, Value> = Deciding<State, R, Also, Ruling<Value>, Made> &
  Readonly<{ beside: Beside["kind"]; schema: z.ZodMiniType<Value>; tell: (value: Value) => z.output<R["out"]> }>;

/** What serves the acts that add something of one's own beside a matter of a kind, which nothing overtakes. */
export const adding = <State extends Pinned, const Acts extends Rows<Acts>>(kind: Kind<State>, acts: Acts) => ({
  /** An act that puts something in the place of what one added before. */
  adds: <R extends RouteOf<Acts>, Also, Value>(
    route: R,
    { isKnown, isOwn, also, decide, beside, once, tell }: Adding<State, Acts[R["act"]], R, Also, Value>,
  ): Endpoint<R> =>
    endpoint(route, async (office, call): Promise<Reply<R>> => {
      const id = namedIn(call);
      const own = {
        ...(isKnown && { isKnown }),
        ...(isOwn && { isOwn: (caller: Standing) => isOwn(caller, call) }),
      };
      const { standing, author, circumstances, ...ready } = await readyToAdd(office, call, { kind, id, ...own });
      const state = opened(ready.state, acts[route.act]);
      const more = await also({ office, call, state, standing });
      const value = ruledFor(standing, decide(state, { call, circumstances, author, also: more }));
      const isKept = await keep(office, { matter: keyOf(kind, id), beside: beside(value) }, once);
      return isKept ? { body: tell(value) } : halt(standing, "overtaken");
    }),

  /** An act that adds one thing more, once for a client's key. */
  addsKeyed: <R extends RouteOf<Acts>, Also, Value extends object>(
    route: R,
    { also, decide, beside, schema, tell }: AddingMore<Open<State, Acts[R["act"]]>, R, Also, Value>,
  ): Endpoint<R> =>
    endpoint(route, async (office, call): Promise<Reply<R>> => {
      const row = acts[route.act];
      const value = await add(office, call, {
        ...{ kind, id: namedIn(call), beside, schema },
        also: ({ state, standing }) => also({ office, call, state: opened(state, row), standing }),
        decide: (state, by) => decide(opened(state, row), { call, ...by }),
      });
      return { body: tell(value) };
    }),
});
