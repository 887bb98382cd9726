import * as z from "zod/mini";
import { type Stage, type StageName, stageNames, stages } from "#infra/stages";

const context = z.object({
  stage: z.enum(stageNames, { error: `stage is one of ${stageNames.join(", ")}: -c stage=dev` }),
  region: z
    .string({ error: "region has no default, as the law may say where the register stands: -c region=eu-west-3" })
    .check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: "region is a region's name: -c region=eu-west-3" })),
  domain: z.optional(
    z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, { error: "domain is a name: -c domain=a.b.ma" })),
  ),
  certificate: z.optional(
    z.string().check(
      z.regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/, {
        error:
          "certificate is the ARN of one in us-east-1, where CloudFront looks: -c certificate=arn:aws:acm:us-east-1:…",
      }),
    ),
  ),
  distribution: z._default(z.enum(["made", "left-out"], { error: "distribution is made or left-out" }), "made"),
  scanner: z._default(z.enum(["made", "left-out"], { error: "scanner is made or left-out" }), "made"),
  sender: z.optional(z.email({ error: "sender is an e-mail address" })),
  codes: z.optional(z.enum(["cognito", "ses"], { error: "codes go by cognito or by ses: -c codes=ses" })),
  alarms: z.optional(z.email({ error: "alarms is an e-mail address" })),
  tokenIssuer: z.optional(z.url({ error: "tokenIssuer is an address" })),
  tokenKeys: z.optional(z.url({ error: "tokenKeys is an address" })),
});

/** A domain of the stage's own, and its certificate. */
export type Domain = Readonly<{ name: string; certificate: string }>;

/** Where the system has its address and its letters their sender. */
export type Home = Readonly<{ domain?: Domain | undefined; sender: string }>;

export type Settings = Readonly<{
  name: StageName;
  stage: Stage;
  region: string;
  home: Home;
  /** Whose letters bring sign-in codes: Cognito's own at first; SES takes the sender's only once it knows the sender to be ours. */
  codes: "cognito" | "ses";
  /** Whether a distribution stands before pages and API: an emulator may know none, and the API then stands alone. */
  distribution: "made" | "left-out";
  /** Whether files are scanned: an emulator may know no scanner. Where it is left out and nothing stands in, no file is ever accepted. */
  scanner: "made" | "left-out";
  /** Who is told of alarms. */
  alarms?: string | undefined;
  /** Where tokens are checked, if elsewhere than at the pool: an emulator has addresses of its own. */
  tokens: Readonly<{ issuer?: string | undefined; keys?: string | undefined }>;
}>;

type Asked = Readonly<{ settings: Settings } | { missing: string }>;
type Context = z.infer<typeof context>;

const noOne = "secretariat@ishraf.example";

/** The stage's home, or what is missing for it to have one. */
const homeOf = ({ stage: name, domain, certificate, sender }: Context): Home | string => {
  if (domain !== undefined && certificate !== undefined)
    return { domain: { name: domain, certificate }, sender: sender ?? `secretariat@${domain}` };
  if (domain === undefined && stages[name].domain === "none") return { sender: sender ?? noOne };
  return domain === undefined
    ? `${name} has a domain of its own: -c domain=ishraf.example.ma`
    : `${domain} needs a certificate in us-east-1, where CloudFront looks: -c certificate=arn:aws:acm:us-east-1:…`;
};

/** The settings that a deployer gives as CDK context, or one line for what is missing. */
export const settingsFrom = (given: unknown): Asked => {
  const parsed = context.safeParse(given);
  if (!parsed.success) return { missing: parsed.error.issues.map(({ message }) => message).join("; ") };
  const { stage: name, region, distribution, scanner, codes = "cognito", alarms, tokenIssuer, tokenKeys } = parsed.data;
  const home = homeOf(parsed.data);
  if (typeof home === "string") return { missing: home };
  const tokens = { issuer: tokenIssuer, keys: tokenKeys };
  return { settings: { name, stage: stages[name], region, home, codes, distribution, scanner, alarms, tokens } };
};
