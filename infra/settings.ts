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
  sender: z.optional(z.email({ error: "sender is an e-mail address" })),
  codes: z.optional(z.enum(["cognito", "ses"], { error: "codes go by cognito or by ses: -c codes=ses" })),
  alarms: z.optional(z.email({ error: "alarms is an e-mail address" })),
  tokenIssuer: z.optional(z.url({ error: "tokenIssuer is an address" })),
  tokenKeys: z.optional(z.url({ error: "tokenKeys is an address" })),
});

/** Where the system has its address and its letters their sender. */
export type Home = Readonly<{ domain: string; sender: string } | { domain?: undefined; sender: string }>;

export type Settings = Readonly<{
  name: StageName;
  stage: Stage;
  region: string;
  home: Home;
  /** Whose letters bring sign-in codes: Cognito's own at first; SES takes the sender's only once it knows the sender to be ours. */
  codes: "cognito" | "ses";
  /** Who is told of alarms. */
  alarms?: string | undefined;
  /** Where tokens are checked, if elsewhere than at the pool: an emulator has addresses of its own. */
  tokens: Readonly<{ issuer?: string | undefined; keys?: string | undefined }>;
}>;

type Asked = Readonly<{ settings: Settings } | { missing: string }>;

const noOne = "secretariat@ishraf.example";

/** The settings that a deployer gives as CDK context, or one line for what is missing. */
export const settingsFrom = (given: unknown): Asked => {
  const parsed = context.safeParse(given);
  if (!parsed.success) return { missing: parsed.error.issues.map(({ message }) => message).join("; ") };
  const { stage: name, region, domain, sender, codes = "cognito", alarms, tokenIssuer, tokenKeys } = parsed.data;
  const stage = stages[name];
  if (stage.domain === "own" && domain === undefined)
    return { missing: `${name} has a domain of its own: -c domain=ishraf.example.ma` };
  const home =
    domain === undefined ? { sender: sender ?? noOne } : { domain, sender: sender ?? `secretariat@${domain}` };
  return { settings: { name, stage, region, home, codes, alarms, tokens: { issuer: tokenIssuer, keys: tokenKeys } } };
};
