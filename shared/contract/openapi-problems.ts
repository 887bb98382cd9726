import { type ProblemKind, problemType, statuses } from "#contract/kernel/problem";
import type { Route } from "#contract/kernel/route";
import { problemsOf } from "#contract/problems-of";

type Json = Readonly<Record<string, unknown>>;

/** The problems that share a status are one response, named by them. */
const responseName = (kinds: readonly ProblemKind[]): string => kinds.join(".or.");

const byStatus = (route: Route): readonly (readonly [status: string, kinds: readonly ProblemKind[]])[] => {
  const kinds: readonly ProblemKind[] = [...problemsOf(route), "fault"];
  return Object.entries(Object.groupBy(kinds, (kind) => String(statuses[kind]))).map(([status, same = []]) => [
    status,
    same,
  ]);
};

const responseOf = (status: string, kinds: readonly ProblemKind[]): Json => ({
  description: kinds.join(", or "),
  headers: { "Content-Language": { schema: { type: "string" } } },
  content: {
    "application/problem+json": {
      schema: { $ref: "#/components/schemas/Problem" },
      examples: Object.fromEntries(
        kinds.map((kind) => [kind, { value: { type: problemType(kind), title: kind, status: Number(status) } }]),
      ),
    },
  },
});

/** A route's problems, by status, as references. */
export const problemsByStatus = (route: Route): Json =>
  Object.fromEntries(
    byStatus(route).map(([status, kinds]) => [status, { $ref: `#/components/responses/${responseName(kinds)}` }]),
  );

/** Every response that the routes' problems need, told once. */
export const allProblems = (routes: readonly Route[]): Json =>
  Object.fromEntries(
    routes.flatMap(byStatus).map(([status, kinds]) => [responseName(kinds), responseOf(status, kinds)]),
  );
