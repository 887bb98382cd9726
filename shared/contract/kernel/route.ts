import * as z from "zod/mini";
import type { Act } from "#committee/permissions";
import type { ProblemKind } from "#contract/kernel/problem";

/** Where the API stands on the site. */
export const base = "/api";

/** What stands in the place of fields or of a body where there are none. */
export const noFields = z.object({});
export const noBody = z.undefined();

type Shape = z.ZodMiniType<object>;

/** One act or view of the API, as data: from it come the router, the checks of what arrives, and the OpenAPI document. */
export type Route = Readonly<{
  /** Its row in the table of permissions. */
  act: Act;
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below /api, with its parameters in braces. */
  path: `/${string}`;
  summary: string;
  params: Shape;
  query: Shape;
  body: z.ZodMiniType;
  /** The act creates something: the client's key makes a repeated call the same call. */
  keyed?: true;
  /** Whether the version that the client saw must be given, or may be. */
  ifMatch?: "required" | "optional";
  status: 200 | 201;
  out: z.ZodMiniType;
  problems: readonly ProblemKind[];
  example: Readonly<{ params?: object; query?: object; body?: unknown; out: unknown }>;
}>;

/** The route itself, its schemas kept exact for those who call it. */
export const route = <const R extends Route>(value: R): R => value;
