import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Assembly, readAssembly } from "#infra/local/template/assembly";

const records = {
  Resources: {
    Register: {
      Type: "AWS::DynamoDB::GlobalTable",
      Properties: {
        AttributeDefinitions: [
          { AttributeName: "pk", AttributeType: "S" },
          { AttributeName: "sk", AttributeType: "S" },
        ],
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        BillingMode: "PAY_PER_REQUEST",
        StreamSpecification: { StreamViewType: "KEYS_ONLY" },
        TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
        Replicas: [{ Region: { Ref: "AWS::Region" } }],
      },
    },
    Pool: {
      Type: "AWS::Cognito::UserPool",
      Properties: {
        UserPoolName: "members",
        LambdaConfig: { CustomMessage: { "Fn::GetStackOutput": { StackName: "Service", OutputName: "Wording" } } },
      },
    },
    Client: {
      Type: "AWS::Cognito::UserPoolClient",
      Properties: {
        UserPoolId: { Ref: "Pool" },
        AccessTokenValidity: 60,
        IdTokenValidity: 1,
        RefreshTokenValidity: 720,
        AuthSessionValidity: 10,
        TokenValidityUnits: { AccessToken: "minutes", RefreshToken: "minutes" },
      },
    },
  },
  Outputs: {
    Table: { Value: { Ref: "Register" }, Export: { Name: "Records:Table" } },
    Stream: { Value: { "Fn::GetAtt": ["Register", "StreamArn"] } },
  },
};

const service = {
  Resources: {
    Api: {
      Type: "AWS::Lambda::Function",
      Properties: {
        Code: { S3Bucket: { "Fn::Sub": `assets-\${AWS::AccountId}` }, S3Key: "abc.zip" },
        Handler: "index.handler",
        Timeout: 7,
        Environment: {
          Variables: {
            REGISTER_TABLE: { "Fn::ImportValue": "Records:Table" },
            ADDRESS: { "Fn::GetAtt": ["Http", "ApiEndpoint"] },
            WHERE: { "Fn::Join": ["/", [{ Ref: "AWS::Region" }, { Ref: "AWS::Partition" }, "x"]] },
            SAID: { "Fn::Sub": [`\${Greeting} \${Letters} \${!Kept} \${AWS::URLSuffix}`, { Greeting: "salam" }] },
            PICKED: { "Fn::Select": [1, { "Fn::Split": [":", { "Fn::GetAtt": ["Failures", "Arn"] }] }] },
          },
        },
      },
    },
    Http: { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: "Http" } },
    Letters: { Type: "AWS::SES::ConfigurationSet", Properties: { Name: "letters" } },
    Failures: { Type: "AWS::SQS::Queue" },
    Integration: {
      Type: "AWS::ApiGatewayV2::Integration",
      Properties: { IntegrationUri: { "Fn::GetAtt": ["Api", "Arn"] }, PayloadFormatVersion: "2.0" },
    },
    Route: {
      Type: "AWS::ApiGatewayV2::Route",
      Properties: { RouteKey: "$default", Target: { "Fn::Join": ["", ["integrations/", { Ref: "Integration" }]] } },
    },
    Outbox: {
      Type: "AWS::Lambda::EventSourceMapping",
      Properties: {
        EventSourceArn: { "Fn::GetStackOutput": { StackName: "Records", OutputName: "Stream" } },
        FunctionName: { Ref: "Api" },
        BatchSize: 2,
        MaximumRetryAttempts: 1,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
        DestinationConfig: { OnFailure: { Destination: { "Fn::GetAtt": ["Failures", "Arn"] } } },
        FilterCriteria: { Filters: [{ Pattern: '{"dynamodb":{"Keys":{"pk":{"S":["OUTBOX"]}}}}' }] },
      },
    },
    Hourly: {
      Type: "AWS::Events::Rule",
      Properties: { ScheduleExpression: "rate(1 hour)", Targets: [{ Arn: { "Fn::GetAtt": ["Api", "Arn"] }, Id: "0" }] },
    },
    Group: { Type: "AWS::Scheduler::ScheduleGroup", Properties: { Name: "rings" } },
  },
  Outputs: { Wording: { Value: { "Fn::GetAtt": ["Api", "Arn"] } } },
};

const stack = (templateFile: string) => ({
  type: "aws:cloudformation:stack",
  environment: "aws://unknown-account/eu-west-3",
  properties: { templateFile },
});

const manifest = {
  artifacts: {
    Records: stack("Records.json"),
    Service: stack("Service.json"),
    "Service.assets": { type: "cdk:asset-manifest", properties: { file: "Service.assets.json" } },
    Tree: { type: "cdk:tree", properties: { file: "tree.json" } },
  },
};

/** Two stacks as CDK would have written them: one with what is kept, one with what works on it. */
export const fixture = (): Readonly<{ assembly: Assembly; folder: string }> => {
  const folder = mkdtempSync(join(tmpdir(), "assembly-"));
  const files = {
    "manifest.json": manifest,
    "Records.json": records,
    "Service.json": service,
    "Service.assets.json": { files: { abc: { source: { path: "asset.abc" } } } },
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  return { assembly: readAssembly(folder), folder };
};
