import * as z from "zod/mini";
import type { Instant } from "#calendar/civil-date";
import { may } from "#committee/permissions";
import type { Route } from "#contract/kernel/route";
import type { Bearer } from "#functions/api/kernel/caller";
import { Problem } from "#functions/api/kernel/problem";
import { readAs } from "#functions/api/kernel/unreadable";
import type { ApiOffice } from "#functions/kernel/offices";
import { onlyReading } from "#functions/kernel/skimming";
import type { Language } from "#wording/wording";

/** A call that could be read: what the contract says of it, and who makes it, if they say so. */
export type Call<R extends Route = Route> = Readonly<{
  route: R;
  params: z.output<R["params"]>;
  query: z.output<R["query"]>;
  body: z.output<R["body"]>;
  /** The subject of the caller's token, and when they last signed in by a code. */
  subject: string | undefined;
  signedInAt: Instant | undefined;
  /** The language that the caller asks for. */
  language: Language | undefined;
  /** The ETag of the version that the caller saw. */
  ifMatch: string | undefined;
  /** The client's own key for a call that creates; empty for the others. */
  key: string;
}>;

/** What is answered: the body as the contract has it, and what stands in headers beside it. */
export type Reply<R extends Route = Route> = Readonly<{
  body: z.output<R["out"]>;
  language?: Language;
  version?: number;
  /** The path of what was created, below /api. */
  location?: string;
}>;

/** What arrived, by whichever door, with nothing of it read yet but who brought it. */
export type Arrival = Readonly<{
  params?: unknown;
  query?: unknown;
  body?: unknown;
  subject: string | undefined;
  signedInAt?: Instant | undefined;
  language: Language | undefined;
  ifMatch?: string | undefined;
  key?: string | undefined;
}>;

/** An act or a view of the contract, ready to be served. */
export type Endpoint<R extends Route = Route> = Readonly<{
  route: R;
  serve: (office: ApiOffice, arrival: Arrival) => Promise<Reply<R>>;
}>;

type Headers = Readonly<Record<string, string | undefined>>;

const Keyed = z.object({ "idempotency-key": z.string().check(z.trim(), z.minLength(1), z.maxLength(200)) });

/** Who bears a call's token; a token that is no good is told so, wherever it is shown. */
const bearerOf = async ({ tokens, now }: ApiOffice, headers: Headers): Promise<Bearer | undefined> => {
  const [scheme = "", token = ""] = (headers["authorization"] ?? "").split(" ");
  if (scheme === "") return undefined;
  const bearer = scheme.toLowerCase() === "bearer" ? await tokens.bearerOf(token, now()) : undefined;
  if (bearer === undefined) throw new Problem("unauthenticated");
  return bearer;
};

/** Who calls, before anything of the call is read; an act that isn't open to all needs someone. */
export const admit = async (office: ApiOffice, { act }: Route, headers: Headers): Promise<Bearer | undefined> => {
  const bearer = await bearerOf(office, headers);
  if (bearer === undefined && !may([], act)) throw new Problem("unauthenticated");
  return bearer;
};

/** Reads an arrival as a call of a route; what can't be read is told, every place of it. */
export const callOf = <R extends Route>(
  route: R,
  { params = {}, query = {}, body, subject, signedInAt, language, ifMatch, key }: Arrival,
): Call<R> => {
  if (route.ifMatch === "required" && ifMatch === undefined) throw new Problem("precondition-required");
  return {
    route,
    params: readAs<R["params"]>(route.params, params),
    query: readAs<R["query"]>(route.query, query),
    body: readAs<R["body"]>(route.body, body),
    subject,
    signedInAt,
    language,
    ifMatch,
    key: route.keyed ? readAs(Keyed, { "idempotency-key": key })["idempotency-key"] : "",
  };
};

/** Ties an act or a view of the contract to what answers it, once the call is read. */
export const endpoint = <R extends Route>(
  route: R,
  answer: (office: ApiOffice, call: Call<R>) => Promise<Reply<R>>,
): Endpoint<R> => ({
  route,
  serve: async (office, arrival) =>
    answer(route.method === "GET" ? onlyReading(office) : office, callOf(route, arrival)),
});
