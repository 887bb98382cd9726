import * as z from "zod/mini";
import type { Asking } from "#committee/kernel/act";
import { type ActName, rightOf } from "#committee/permissions";
import type { ProblemKind } from "#contract/kernel/problem";

/** Where the API stands on the site. */
export const base = "/api";

/** What stands in the place of fields or of a body where there are none. */
export const noFields = z.object({});
export const noBody = z.undefined();

/** What stands in a route that reads nothing from its query, nor from a body. */
export const bare = { query: noFields, body: noBody } as const;

/** A year that a list is asked for. */
export const AskedYear = z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2099));

/** The parameters of what stands at one matter. */
export const ById = z.object({ id: z.ulid() });

type Shape = z.ZodMiniType<object>;

/** One act or view of the API, as data: from it come the router, the checks of what arrives, and the OpenAPI document. */
export type Route = Readonly<{
  /** Its row in the table of permissions. */
  act: ActName;
  method: Asking[0];
  /** Below /api, with its parameters in braces. */
  path: Asking[1];
  summary: string;
  params: Shape;
  query: Shape;
  body: z.ZodMiniType;
  /** The largest body taken, in bytes, where it isn't the usual one. */
  largest?: number;
  /** The act creates something: the client's key makes a repeated call the same call. */
  keyed?: true;
  /** Whether the version that the client saw must be given, or may be. */
  ifMatch?: "required" | "optional";
  status: 200 | 201;
  out: z.ZodMiniType;
  /** What its own decision tells, beside the problems that follow from how it is asked for, by whom, and of what. */
  tells?: readonly ProblemKind[];
  example: Readonly<{ params?: object; query?: object; body?: unknown; out: unknown }>;
}>;

/** The body that a route asks for. */
export type BodyOf<R extends Route> = z.output<R["body"]>;

/** What a route has from its row: the way to ask for it. */
type There = Pick<Route, "method" | "path" | "status">;

/** A route as it is written; it answers 201 where the client's key makes something, or where it says so. */
type Written = Omit<Route, keyof There> & Readonly<{ status?: 201 }>;

/** The way to ask for an act that is asked for by itself. */
const askingOf = (act: ActName): Asking => {
  const { asks } = rightOf(act);
  if (asks === undefined) throw new Error(`${act} isn't asked for by itself`);
  return asks;
};

/** Makes the route of an act, its schemas kept exact for those who call it: its row says where it stands. */
export const route = <const R extends Written>(written: R): Omit<R, keyof There> & There => {
  const [method, path] = askingOf(written.act);
  return { ...written, method, path, status: written.status ?? (written.keyed ? 201 : 200) };
};
