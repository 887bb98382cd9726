// One suite for all that is asked of the stacks: what synthesises them takes long to load.
import "./alarms.ts";
import "./permissions.ts";
import { expect, test } from "@jest/globals";
import { Match, type Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import { bySes, dev, production, standing, templates } from "./app.ts";

/** A bundle's hash changes with the bundler; nothing else of a template may change unseen. */
const settled = (template: Template): unknown =>
  JSON.parse(JSON.stringify(template.toJSON()).replaceAll(/[0-9a-f]{64}/g, "<hash>"));

test.each([
  ["dev", dev],
  ["production", production],
])("%s stands as it was agreed", (_stage, given) => {
  const { records, portal, service } = templates(given);
  expect(settled(records)).toMatchSnapshot("records");
  expect(settled(portal)).toMatchSnapshot("portal");
  expect(settled(service)).toMatchSnapshot("service");
});

test.each([
  ["dev", dev],
  ["production", production],
  ["production whose codes go by SES", bySes],
])("%s passes the checks of AwsSolutions and Serverless", (_stage, given) => {
  const { app } = standing(given);
  const reports = [new AwsSolutionsChecks(), new ServerlessChecks()].map((checks) => checks.validateScope(app));
  expect(reports.flatMap(({ violations }) => violations)).toEqual([]);
  app.synth();
});

test("the register is kept whatever becomes of its stack, and can be had back as of any second", () => {
  templates(production).records.hasResource("AWS::DynamoDB::GlobalTable", {
    DeletionPolicy: "Retain",
    UpdateReplacePolicy: "Retain",
    Properties: {
      BillingMode: "PAY_PER_REQUEST",
      SSESpecification: { SSEEnabled: true },
      StreamSpecification: { StreamViewType: "KEYS_ONLY" },
      TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ],
    },
  });
});

test("people sign in by a code to their mailbox, and nobody signs themselves up", () => {
  const { records } = templates(production);
  records.hasResource("AWS::Cognito::UserPool", {
    DeletionPolicy: "Retain",
    Properties: {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      DeletionProtection: "ACTIVE",
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } },
      UsernameAttributes: ["email"],
      UserPoolTier: "ESSENTIALS",
    },
  });
  records.hasResourceProperties("AWS::Cognito::UserPoolClient", {
    AccessTokenValidity: 60,
    AuthSessionValidity: 10,
    EnableTokenRevocation: true,
    ExplicitAuthFlows: ["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    GenerateSecret: false,
    PreventUserExistenceErrors: "ENABLED",
  });
});

test("callers are held to the stage's rate", () => {
  templates(production).portal.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
    StageName: "$default",
    DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
  });
});

test("Cognito takes no words of ours for letters that it sends itself: none are given then", () => {
  const { records } = templates(production);
  records.hasResourceProperties("AWS::Cognito::UserPool", { LambdaConfig: Match.absent() });
});

test("once its letters go by SES, the pool has them worded by us, and alone may ask for that", () => {
  const { records } = templates(bySes);
  const wording = { "Fn::GetAtt": [Match.stringLikeRegexp("^SignInLetterFunction"), "Arn"] };
  records.hasResourceProperties("AWS::Cognito::UserPool", { LambdaConfig: { CustomMessage: wording } });
  records.hasResourceProperties("AWS::Lambda::Permission", {
    FunctionName: wording,
    Principal: "cognito-idp.amazonaws.com",
    SourceArn: { "Fn::GetAtt": [Match.stringLikeRegexp("^AccountsPool"), "Arn"] },
  });
});

test("codes go by Cognito until SES knows the sender, then in the secretariat's name", () => {
  const emailOf = (given: Readonly<Record<string, string>>) =>
    Object.values(templates(given).records.findResources("AWS::Cognito::UserPool"))[0]?.["Properties"]
      .EmailConfiguration;
  expect(emailOf(production)).toEqual({ EmailSendingAccount: "COGNITO_DEFAULT" });
  expect(emailOf(bySes)).toMatchObject({
    EmailSendingAccount: "DEVELOPER",
    From: "secretariat@ishraf.example.ma",
  });
});

test("the desk's pages go to the desk, every other request to the api, as events of format 2.0", () => {
  const { service } = templates(dev);
  const targets = Object.values(service.findResources("AWS::ApiGatewayV2::Route")).map(({ Properties }) => [
    Properties.RouteKey,
    JSON.stringify(Properties.Target).includes("desk"),
  ]);
  expect(targets).toEqual([
    ["$default", false],
    ["ANY /desk", true],
    ["ANY /desk/{proxy+}", true],
  ]);
  for (const name of ["Api", "Desk"])
    service.hasResourceProperties("AWS::ApiGatewayV2::Integration", {
      IntegrationUri: { "Fn::GetAtt": [Match.stringLikeRegexp(`^${name}Function`), "Arn"] },
      PayloadFormatVersion: "2.0",
    });
});

test("the desk signs people in at the pool of its own region", () => {
  templates(dev).service.hasResourceProperties("AWS::Lambda::Function", {
    Environment: {
      Variables: Match.objectLike({ SIGN_IN: "https://cognito-idp.eu-west-3.amazonaws.com/", SERVICE: "dev-desk" }),
    },
  });
});

test("no log keeps a caller's address", () => {
  for (const template of Object.values(templates(dev)))
    expect(JSON.stringify(template.toJSON())).not.toContain("sourceIp");
});

test("a mark, made or made anew, and nothing else, wakes the publisher", () => {
  templates(dev).service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
    FilterCriteria: {
      Filters: [{ Pattern: '{"eventName":["INSERT","MODIFY"],"dynamodb":{"Keys":{"pk":{"S":["DIRTY"]}}}}' }],
    },
    FunctionResponseTypes: ["ReportBatchItemFailures"],
  });
});

test("the pages stand in a bucket that is kept, and that nobody reads or lists but the distribution", () => {
  const { portal } = templates(production);
  portal.hasResource("AWS::S3::Bucket", {
    DeletionPolicy: "Retain",
    Properties: {
      BucketEncryption: Match.anyValue(),
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: "Enabled" },
    },
  });
  portal.hasResourceProperties("AWS::S3::BucketPolicy", {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        Match.objectLike({
          Action: "s3:GetObject",
          Effect: "Allow",
          Principal: { Service: "cloudfront.amazonaws.com" },
          Condition: { StringEquals: { "AWS:SourceArn": Match.anyValue() } },
        }),
      ]),
    },
  });
});

test("pages come from the bucket, what is missing there and all acts from the functions, in the distribution's own headers", () => {
  const { portal } = templates(production);
  const asked = { AllowedMethods: Match.arrayWith(["POST"]), ViewerProtocolPolicy: "https-only" };
  portal.hasResourceProperties("AWS::CloudFront::Distribution", {
    DistributionConfig: {
      Aliases: ["ishraf.example.ma"],
      CacheBehaviors: ["/api/*", "/desk", "/desk/*"].map((PathPattern) => Match.objectLike({ PathPattern, ...asked })),
      CustomErrorResponses: Match.absent(),
      DefaultRootObject: "index.html",
      HttpVersion: "http2and3",
      IPV6Enabled: true,
      OriginGroups: {
        Items: [Match.objectLike({ FailoverCriteria: { StatusCodes: { Items: [403, 404], Quantity: 2 } } })],
      },
      ViewerCertificate: {
        AcmCertificateArn: production.certificate,
        MinimumProtocolVersion: "TLSv1.2_2021",
        SslSupportMethod: "sni-only",
      },
    },
  });
  portal.hasResourceProperties("AWS::CloudFront::ResponseHeadersPolicy", {
    ResponseHeadersPolicyConfig: {
      SecurityHeadersConfig: {
        ContentSecurityPolicy: {
          ContentSecurityPolicy:
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        },
        ReferrerPolicy: { ReferrerPolicy: "no-referrer" },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
      },
    },
  });
});

test("where the distribution is left out, the API bears the address, and all else stands", () => {
  const { portal, service } = templates({ ...dev, distribution: "left-out" });
  portal.resourceCountIs("AWS::CloudFront::Distribution", 0);
  portal.resourceCountIs("AWS::S3::Bucket", 1);
  portal.hasOutput("Address", { Value: { "Fn::GetAtt": [Match.stringLikeRegexp("^GatewayApi"), "ApiEndpoint"] } });
  service.resourceCountIs("AWS::Lambda::EventSourceMapping", 2);
});

test("what is new in the outbox, and nothing else, wakes those who carry out", () => {
  templates(dev).service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
    BisectBatchOnFunctionError: true,
    DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    FilterCriteria: {
      Filters: [{ Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":["OUTBOX"]}}}}' }],
    },
    FunctionResponseTypes: ["ReportBatchItemFailures"],
  });
});

test("every hour the sweep, the outbox and the publisher are knocked at", () => {
  templates(dev).service.hasResourceProperties("AWS::Events::Rule", {
    ScheduleExpression: "rate(1 hour)",
    State: "ENABLED",
    Targets: ["Sweep", "CarryOut", "Publish"].map((name) =>
      Match.objectLike({ Arn: { "Fn::GetAtt": [Match.stringLikeRegexp(`^${name}Function`), "Arn"] } }),
    ),
  });
});

test("files stand in a bucket that is kept with every version, that nobody reads without a link and only the site's own pages send to", () => {
  const { records } = templates(production);
  records.hasResource("AWS::S3::Bucket", {
    DeletionPolicy: "Retain",
    UpdateReplacePolicy: "Retain",
    Properties: {
      BucketEncryption: Match.anyValue(),
      CorsConfiguration: { CorsRules: [{ AllowedMethods: ["POST"], AllowedOrigins: ["https://ishraf.example.ma"] }] },
      LifecycleConfiguration: {
        Rules: [Match.objectLike({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } })],
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: "Enabled" },
    },
  });
  records.hasResourceProperties("AWS::S3::BucketPolicy", {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      ]),
    },
  });
});

test("where the site's address is CloudFront's own, which stands later, any page may see what is answered to a form", () => {
  for (const given of [dev, { ...production, distribution: "left-out" }])
    templates(given).records.hasResourceProperties("AWS::S3::Bucket", {
      CorsConfiguration: { CorsRules: [{ AllowedMethods: ["POST"], AllowedOrigins: ["*"] }] },
    });
});

test("every file that comes is scanned, no object is marked, and the scanner's role is lent to it alone", () => {
  const { records } = templates(dev);
  const role = Match.stringLikeRegexp("^ScannerRole");
  records.hasResource("AWS::GuardDuty::MalwareProtectionPlan", {
    DependsOn: Match.arrayWith([Match.stringLikeRegexp("^ScannerRoleDefaultPolicy")]),
    Properties: {
      Actions: { Tagging: { Status: "DISABLED" } },
      ProtectedResource: {
        S3Bucket: { BucketName: { Ref: Match.stringLikeRegexp("^VaultBucket") }, ObjectPrefixes: ["FILE/"] },
      },
      Role: { "Fn::GetAtt": [role, "Arn"] },
    },
  });
  records.hasResourceProperties("AWS::IAM::Role", {
    AssumeRolePolicyDocument: {
      Statement: [
        {
          Action: "sts:AssumeRole",
          Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
          Effect: "Allow",
          Principal: { Service: "malware-protection-plan.guardduty.amazonaws.com" },
        },
      ],
    },
  });
});

test("where the scanner is left out, all else of the vault stands, and what tells of scans is heard still", () => {
  const { records, service } = templates({ ...dev, scanner: "left-out" });
  records.resourceCountIs("AWS::GuardDuty::MalwareProtectionPlan", 0);
  records.hasOutput("VaultBucket", { Value: { Ref: Match.stringLikeRegexp("^VaultBucket") } });
  service.hasResourceProperties("AWS::Events::Rule", {
    EventPattern: Match.objectLike({ source: ["aws.guardduty"] }),
  });
});

test("what the scanner found is told by the bus, until it is written down or lies where a person reads it", () => {
  templates(dev).service.hasResourceProperties("AWS::Events::Rule", {
    EventPattern: {
      source: ["aws.guardduty"],
      "detail-type": ["GuardDuty Malware Protection Object Scan Result"],
      detail: {
        resourceType: ["S3_OBJECT"],
        s3ObjectDetails: { bucketName: [Match.anyValue()], objectKey: [{ prefix: "FILE/" }] },
      },
    },
    Targets: [
      Match.objectLike({
        Arn: { "Fn::GetAtt": [Match.stringLikeRegexp("^DossiersFunction"), "Arn"] },
        DeadLetterConfig: Match.anyValue(),
      }),
    ],
  });
});

test("each file that comes is told of by the bus, until it is looked at or lies where a person reads it", () => {
  templates(dev).service.hasResourceProperties("AWS::Events::Rule", {
    EventPattern: {
      source: ["aws.s3"],
      "detail-type": ["Object Created"],
      detail: { bucket: { name: [Match.anyValue()] }, object: { key: [{ prefix: "FILE/" }] } },
    },
    Targets: [
      Match.objectLike({
        Arn: { "Fn::GetAtt": [Match.stringLikeRegexp("^DossiersFunction"), "Arn"] },
        DeadLetterConfig: Match.anyValue(),
      }),
    ],
  });
});

test("letters travel encrypted or not at all", () => {
  templates(dev).service.hasResourceProperties("AWS::SES::ConfigurationSet", {
    DeliveryOptions: { TlsPolicy: "REQUIRE" },
    SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
  });
});

test("what the post tells of our letters comes by the bus, until it is written down or lies where a person reads it", () => {
  const { service } = templates(dev);
  const ours = { Ref: Match.stringLikeRegexp("^PostLetters") };
  service.hasResourceProperties("AWS::SES::ConfigurationSetEventDestination", {
    ConfigurationSetName: ours,
    EventDestination: {
      Enabled: true,
      EventBridgeDestination: Match.anyValue(),
      MatchingEventTypes: ["delivery", "bounce", "complaint", "deliveryDelay", "reject"],
    },
  });
  service.hasResourceProperties("AWS::Events::Rule", {
    EventPattern: {
      source: ["aws.ses"],
      "detail-type": [
        ...["Email Delivered", "Email Bounced", "Email Complaint Received"],
        ...["Email Delivery Delayed", "Email Rejected"],
      ],
      detail: { mail: { tags: { "ses:configuration-set": [ours] } } },
    },
    Targets: [
      Match.objectLike({
        Arn: { "Fn::GetAtt": [Match.stringLikeRegexp("^LetterNewsFunction"), "Arn"] },
        DeadLetterConfig: Match.anyValue(),
      }),
    ],
  });
  service.hasResourceProperties("AWS::Lambda::EventInvokeConfig", {
    DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    MaximumRetryAttempts: 2,
  });
});

test("a stage with a domain has its certificate, its address and its signed letters", () => {
  const { portal, service } = templates(production);
  service.hasResourceProperties("AWS::SES::EmailIdentity", {
    EmailIdentity: "ishraf.example.ma",
    MailFromAttributes: { MailFromDomain: "bounce.ishraf.example.ma" },
  });
  expect(Object.keys(service.findOutputs("*")).filter((name) => name.includes("Dkim"))).toHaveLength(3);
  portal.hasOutput("Address", { Value: "https://ishraf.example.ma" });
  expect(Object.keys(portal.findOutputs("*")).filter((name) => name.includes("DomainTarget"))).toHaveLength(1);
});

test("a stage without one sends from an address that its owner confirms", () => {
  const { portal, service } = templates(dev);
  service.hasResourceProperties("AWS::SES::EmailIdentity", { EmailIdentity: "secretariat@ishraf.example" });
  portal.hasResourceProperties("AWS::CloudFront::Distribution", {
    DistributionConfig: { Aliases: Match.absent(), ViewerCertificate: Match.absent() },
  });
});
