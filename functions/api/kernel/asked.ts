import * as z from "zod/mini";
import { type Act, isOpen, type OpenTo } from "#committee/kernel/act";
import type { Circumstances } from "#committee/kernel/decision";
import type { ActName } from "#committee/permissions";
import type { Route } from "#contract/kernel/route";
import type { Call } from "#functions/api/kernel/endpoint";
import type { Standing } from "#functions/api/kernel/standing";
import type { ApiOffice } from "#functions/kernel/offices";

/** A table of acts, each known by its own name. */
export type Rows<Acts> = { readonly [Name in keyof Acts]: Act };
export type RouteOf<Acts> = Route & Readonly<{ act: keyof Acts & ActName }>;

/** The state of a matter while an act is open on it. */
export type Open<State, Row> = State & OpenTo<Row>;

/** A call that came to an office. */
export type Asked<R extends Route> = Readonly<{ office: ApiOffice; call: Call<R> }>;

/** A call on a matter, once who asks and how the matter stands were read. */
type On<State, R extends Route> = Asked<R> & Readonly<{ state: State; standing: Standing }>;

/** All that a decision is taken on beside its matter: the call, and what was read for it. */
export type With<R extends Route, Also> = Readonly<{ call: Call<R>; also: Also; circumstances: Circumstances }>;

/** What is read beside a matter, and what is decided, while it is where the act is open. */
export type Deciding<State, R extends Route, Also, Ruled, By = unknown> = Readonly<{
  also: (reading: On<State, R>) => Promise<Also>;
  decide: (state: State, by: With<R, Also> & By) => Ruled;
}>;

const Named = z.object({ id: z.string() });

/** The id of the matter that a call's path names. */
export const namedIn = ({ params }: Pick<Call, "params">): string => Named.parse(params).id;

/** A state that an act is open on, which was seen before; anything else is a fault. */
export const opened = <State extends object, Row extends Act>(state: State, row: Row): Open<State, Row> => {
  if (!isOpen(state, row)) throw new Error("an act went on at a stage at which it isn't open");
  return state;
};
