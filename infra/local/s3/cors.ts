import * as z from "zod/mini";
import type { Answer, Asked } from "#infra/local/ground/web";
import { refused } from "#infra/local/s3/answers";

/** A rule by which pages of other sites may send to a bucket, and see its answers. */
export const CorsRule = z.object({
  AllowedMethods: z.array(z.string()),
  AllowedOrigins: z.array(z.string()),
  AllowedHeaders: z._default(z.array(z.string()), []),
  ExposedHeaders: z._default(z.array(z.string()), []),
  MaxAge: z.optional(z.number()),
});
export type CorsRule = z.infer<typeof CorsRule>;

/** Whether a value is what a rule names, in which one star stands for any letters. */
const isNamed = (names: readonly string[], value: string): boolean =>
  names.some((name) => {
    const [head = "", tail] = name.split("*");
    return tail === undefined ? name === value : value.startsWith(head) && value.endsWith(tail);
  });

type Wish = Readonly<{ origin: string; method: string; headers?: readonly string[] }>;

const ruleFor = (rules: readonly CorsRule[], { origin, method, headers = [] }: Wish): CorsRule | undefined =>
  rules.find(
    ({ AllowedOrigins, AllowedMethods, AllowedHeaders }) =>
      isNamed(AllowedOrigins, origin) &&
      AllowedMethods.includes(method) &&
      headers.every((header) => isNamed(AllowedHeaders, header)),
  );

const told = ({ AllowedOrigins, AllowedMethods, ExposedHeaders }: CorsRule, origin: string) => ({
  "access-control-allow-origin": AllowedOrigins.includes("*") ? "*" : origin,
  "access-control-allow-methods": AllowedMethods.join(", "),
  ...(ExposedHeaders.length > 0 && { "access-control-expose-headers": ExposedHeaders.join(", ") }),
  vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
});

/** What an answer says to the page that asked; nothing where no rule names it, and then a browser shows it nothing. */
export const allowing = (rules: readonly CorsRule[], { method, headers }: Asked): Readonly<Record<string, string>> => {
  const { origin } = headers;
  const rule = origin === undefined ? undefined : ruleFor(rules, { origin, method });
  return rule && origin !== undefined ? told(rule, origin) : {};
};

const forbidden = (why: string): Answer => refused(403, "AccessForbidden", `CORSResponse: ${why}`);

/** Answers a browser that asks, before a page of another site sends something, whether it may. */
export const preflight = (rules: readonly CorsRule[], { headers: asked }: Asked): Answer => {
  const { origin, "access-control-request-method": method, "access-control-request-headers": named = "" } = asked;
  if (origin === undefined || method === undefined)
    return refused(400, "BadRequest", "Insufficient information. Origin and method are needed.");
  if (rules.length === 0) return forbidden("CORS is not enabled for this bucket.");
  const headers = named.toLowerCase().match(/[^\s,]+/g) ?? [];
  const rule = ruleFor(rules, { origin, method, headers });
  if (rule === undefined) return forbidden("This CORS request is not allowed.");
  return {
    status: 200,
    headers: {
      ...told(rule, origin),
      ...(headers.length > 0 && { "access-control-allow-headers": headers.join(", ") }),
      ...(rule.MaxAge !== undefined && { "access-control-max-age": String(rule.MaxAge) }),
    },
  };
};
