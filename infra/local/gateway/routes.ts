import * as z from "zod/mini";
import type { Assembly } from "#infra/local/template/assembly";

/** A route of the HTTP API: its key as the template writes it, and the ARN of the function that it leads to. */
export type Route = Readonly<{ key: string; to: string }>;

/** Where a request goes: the route, and what its path says in the place of the route's braces. */
export type Way = Readonly<{ route: Route; params: Readonly<Record<string, string>> }>;

const Properties = z.object({ RouteKey: z.string(), Target: z.string() });
const Integration = z.object({ IntegrationUri: z.string(), PayloadFormatVersion: z.literal("2.0") });

export const routesIn = ({ resources }: Assembly): readonly Route[] => {
  const integrations = new Map(
    resources("AWS::ApiGatewayV2::Integration", Integration).map(({ name, properties }) => [
      `integrations/${name}`,
      properties.IntegrationUri,
    ]),
  );
  return resources("AWS::ApiGatewayV2::Route", Properties).flatMap(({ properties: { RouteKey: key, Target } }) => {
    const to = integrations.get(Target);
    return to === undefined ? [] : [{ key, to }];
  });
};

/** As a pattern, "/desk/{proxy+}" takes one step more or many; "/{id}" takes just one. */
const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replaceAll(/\{(\w+)(\+?)\}/g, (_, name, greedy) => (greedy ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`))}$`,
  );

/** HTTP API takes a path in full before one with a variable, that before a greedy one, and a method of its own before any. */
const rank = ({ key }: Route): number => {
  if (key === "$default") return 3;
  const [method, path = ""] = key.split(" ");
  const specific = /\+\}/.test(path) ? 2 : Number(/\{/.test(path));
  return specific + (method === "ANY" ? 0.5 : 0);
};

const paramsOn = ({ key }: Route, method: string, path: string): Way["params"] | undefined => {
  if (key === "$default") return {};
  const [verb, pattern = ""] = key.split(" ");
  const found = verb === "ANY" || verb === method ? patternOf(pattern).exec(path) : null;
  return found ? { ...found.groups } : undefined;
};

/** The way of a request among routes, by HTTP API's precedence. */
export const wayFor = (routes: readonly Route[], method: string, path: string): Way | undefined =>
  routes
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((route) => {
      const params = paramsOn(route, method, path);
      return params ? [{ route, params }] : [];
    })
    .at(0);
