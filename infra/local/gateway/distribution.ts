import * as z from "zod/mini";
import type { Assembly } from "#infra/local/template/assembly";

/** Where requests of a path go: to a bucket or to the functions, and on to these where the bucket has nothing. */
export type Behaviour = Readonly<{
  pattern: RegExp;
  bucket: string | undefined;
  /** The statuses at which a request goes on to the functions. */
  onwards: readonly number[];
  headers: Readonly<Record<string, string>>;
}>;
export type Front = Readonly<{ root: string; behaviours: readonly Behaviour[] }>;

const Target = z.object({ TargetOriginId: z.string(), ResponseHeadersPolicyId: z.optional(z.string()) });
const Patterned = z.object({ PathPattern: z.string(), ...Target.shape });
const Origin = z.object({ Id: z.string(), DomainName: z.string(), S3OriginConfig: z.optional(z.unknown()) });
const Group = z.object({
  Id: z.string(),
  FailoverCriteria: z.object({ StatusCodes: z.object({ Items: z.array(z.number()) }) }),
  Members: z.object({ Items: z.array(z.object({ OriginId: z.string() })) }),
});
const Config = z.object({
  DefaultRootObject: z._default(z.string(), ""),
  DefaultCacheBehavior: Target,
  CacheBehaviors: z._default(z.array(Patterned), []),
  Origins: z.array(Origin),
  OriginGroups: z._default(z.object({ Items: z.array(Group) }), { Items: [] }),
});
const Distribution = z.object({ DistributionConfig: Config });
type Config = z.infer<typeof Config>;

const Security = z.object({
  ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
  ContentTypeOptions: z.object({}),
  ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
  StrictTransportSecurity: z.object({ AccessControlMaxAgeSec: z.number(), IncludeSubdomains: z.boolean() }),
});
const Policy = z.object({ ResponseHeadersPolicyConfig: z.object({ SecurityHeadersConfig: Security }) });

const headersOf = (security: z.infer<typeof Security>): Readonly<Record<string, string>> => {
  const { AccessControlMaxAgeSec, IncludeSubdomains } = security.StrictTransportSecurity;
  return {
    "content-security-policy": security.ContentSecurityPolicy.ContentSecurityPolicy,
    "referrer-policy": security.ReferrerPolicy.ReferrerPolicy,
    "strict-transport-security": `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? "; includeSubDomains" : ""}`,
    "x-content-type-options": "nosniff",
  };
};

type Headers = (policy: string | undefined) => Readonly<Record<string, string>>;

const policiesIn = ({ resources }: Assembly): Headers => {
  const policies = resources("AWS::CloudFront::ResponseHeadersPolicy", Policy);
  return (policy) => {
    const found = policies.find(({ name }) => name === policy);
    return found ? headersOf(found.properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig) : {};
  };
};

const patternOf = (glob: string): RegExp =>
  new RegExp(`^${glob.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);

/** An origin group leads to the first of its origins; the codes are those at which the second is asked. */
const behaviourOf = (config: Config, headers: Headers, { PathPattern, ...target }: z.infer<typeof Patterned>) => {
  const group = config.OriginGroups.Items.find(({ Id }) => Id === target.TargetOriginId);
  const first = group?.Members.Items[0]?.OriginId ?? target.TargetOriginId;
  const origin = config.Origins.find(({ Id }) => Id === first);
  return {
    pattern: patternOf(PathPattern),
    bucket: origin?.S3OriginConfig === undefined ? undefined : origin.DomainName.split(".")[0],
    onwards: group?.FailoverCriteria.StatusCodes.Items ?? [],
    headers: headers(target.ResponseHeadersPolicyId),
  };
};

/** The distribution of the template; nothing where it was left out. */
export const frontIn = (assembly: Assembly): Front | undefined => {
  const [distribution] = assembly.resources("AWS::CloudFront::Distribution", Distribution);
  if (!distribution) return undefined;
  const config = distribution.properties.DistributionConfig;
  const all = [...config.CacheBehaviors, { PathPattern: "*", ...config.DefaultCacheBehavior }];
  return {
    root: config.DefaultRootObject,
    behaviours: all.map((one) => behaviourOf(config, policiesIn(assembly), one)),
  };
};
