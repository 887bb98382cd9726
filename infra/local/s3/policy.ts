import * as z from "zod/mini";
import { parsedJson } from "#infra/local/ground/json";

/** A form's fields by their names in lower case, as S3 reads them. */
export type Fields = Readonly<Record<string, string>>;

const Range = z.tuple([z.literal("content-length-range"), z.coerce.number(), z.coerce.number()]);
const Matching = z.tuple([z.enum(["eq", "starts-with"]), z.string().check(z.startsWith("$")), z.string()]);
const Exactly = z.record(z.string(), z.string());
const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([Range, Matching, Exactly])),
});
export type Policy = z.infer<typeof Policy>;

/** The policy that a form bears, in base64; nothing where it is none. */
export const policyIn = (text: string): Policy | undefined =>
  Policy.safeParse(parsedJson(Buffer.from(text, "base64").toString("utf8"))).data;

type Condition = Readonly<{ how: "eq" | "starts-with"; name: string; value: string }>;

/** What a policy asks of fields, all in one form. */
const conditionsOf = ({ conditions }: Policy): readonly Condition[] =>
  conditions.flatMap((condition) => {
    if (!Array.isArray(condition))
      return Object.entries(condition).map(([name, value]) => ({
        how: "eq" as const,
        name: name.toLowerCase(),
        value,
      }));
    const [how, name, value] = condition;
    return how === "content-length-range"
      ? []
      : [{ how, name: String(name).slice(1).toLowerCase(), value: String(value) }];
  });

const holds = ({ how, name, value }: Condition, fields: Fields): boolean =>
  how === "eq" ? fields[name] === value : (fields[name]?.startsWith(value) ?? false);

/** What no policy needs to name. */
const free = (name: string): boolean =>
  ["policy", "x-amz-signature", "file"].includes(name) || name.startsWith("x-ignore-");

/** Why a form isn't what its policy lets through at an instant, in S3's words; nothing where it is. */
export const against = (policy: Policy, fields: Fields, now: number): string | undefined => {
  if (now > Date.parse(policy.expiration)) return "Policy expired.";
  const conditions = conditionsOf(policy);
  const failed = conditions.find((condition) => !holds(condition, fields));
  if (failed) return `Policy Condition failed: ["${failed.how}", "$${failed.name}", "${failed.value}"]`;
  const extra = Object.keys(fields).filter((name) => !free(name) && conditions.every((one) => one.name !== name));
  return extra.length > 0 ? `Extra input fields: ${extra.join(", ")}` : undefined;
};

/** The fewest and the most bytes that a policy lets through. */
export const rangeIn = ({ conditions }: Policy): readonly [least: number, most: number] => {
  const ranges = conditions.flatMap((one) => (Array.isArray(one) && one[0] === "content-length-range" ? [one] : []));
  const [[, least, most] = ["content-length-range", 0, Number.POSITIVE_INFINITY]] = ranges;
  return [Number(least), Number(most)];
};
