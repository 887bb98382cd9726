import { CfnOutput, Duration, Validations } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, OriginGroup, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { Construct } from "constructs";
import type { Gateway } from "#infra/constructs/gateway";
import type { PagesBucket } from "#infra/constructs/pages-bucket";
import type { Domain } from "#infra/settings";

type FrontProps = Readonly<{ pages: PagesBucket; gateway: Gateway; domain: Domain | undefined }>;

/** A page is words, a style sheet and fonts of its own site: nothing else is fetched, run, framed or sent. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const override = true;

const guarding = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, "Headers", {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override },
      contentTypeOptions: { override },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
    },
  });

/** The distribution: pages from their bucket, and from the functions what only they can answer. */
export class Front extends Construct {
  readonly address: string;

  constructor(scope: Construct, id: string, { pages, gateway, domain }: FrontProps) {
    super(scope, id);
    const functions = new HttpOrigin(gateway.host);
    const distribution = new Distribution(this, "Distribution", {
      comment: "Ishraf",
      defaultRootObject: "index.html",
      defaultBehavior: {
        // The distribution's own error pages would stand in the place of the API's refusals too. So where the bucket
        // has no page (403, as nobody may list it), the request goes on to the functions, which answer 404.
        origin: new OriginGroup({
          primaryOrigin: S3BucketOrigin.withOriginAccessControl(pages.bucket),
          fallbackOrigin: functions,
          fallbackStatusCodes: [403, 404],
        }),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: guarding(this),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      },
      additionalBehaviors: Object.fromEntries(["/api/*", "/desk", "/desk/*"].map((path) => [path, asking(functions)])),
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableIpv6: true,
      ...(domain && {
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, "Certificate", domain.certificate),
      }),
    });
    this.address = `https://${domain?.name ?? distribution.distributionDomainName}`;
    if (domain) new CfnOutput(this, "DomainTarget", { value: distribution.distributionDomainName });
    this.#acknowledge(distribution, domain);
  }

  #acknowledge(distribution: Distribution, domain: Domain | undefined): void {
    Validations.of(distribution).acknowledge(
      { id: "AwsSolutions-CFR1", reason: "The record is for everyone, wherever they read it from." },
      {
        id: "AwsSolutions-CFR2",
        reason:
          "Pages are files, and the stage holds callers of the functions to its rate: a firewall would cost more a month than all the rest, and is the ministry's to add.",
      },
      {
        id: "AwsSolutions-CFR3",
        reason: "No record of who reads the public pages is kept: the law on personal data asks for a reason.",
      },
    );
    if (domain === undefined)
      Validations.of(distribution).acknowledge({
        id: "AwsSolutions-CFR4",
        reason: "A stage without a domain has CloudFront's own certificate, whose protocols can't be chosen.",
      });
  }
}

/** Every request as it comes, but for the host that it names; nothing is kept. */
const asking = (origin: HttpOrigin): BehaviorOptions => ({
  origin,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
});
