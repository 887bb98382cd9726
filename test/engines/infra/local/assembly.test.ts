import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { rulesIn } from "#infra/local/events/rules";
import { housed } from "#infra/local/functions/environment";
import { functionsIn } from "#infra/local/functions/plans";
import { routesIn } from "#infra/local/gateway/routes";
import { poolIn } from "#infra/local/pool/accounts";
import { groupsIn } from "#infra/local/schedules/book";
import { mappingsIn } from "#infra/local/table/mappings";
import { tablesIn } from "#infra/local/table/tables";
import { fixture } from "./assembly-fixture.ts";

const { assembly, folder } = fixture();
const apiArn = "arn:aws:lambda:eu-west-3:000000000000:function:Api";

test("a function is its bundle, handler, time limit and environment, all from the template", () => {
  expect(functionsIn(assembly)).toEqual([
    {
      name: "Api",
      arn: apiArn,
      bundle: join(folder, "asset.abc", "index.mjs"),
      exported: "handler",
      seconds: 7,
      megabytes: 128,
      environment: {
        REGISTER_TABLE: "Register",
        ADDRESS: "Http.ApiEndpoint",
        WHERE: "eu-west-3/aws/x",
        SAID: `salam letters \${Kept} amazonaws.com`,
        PICKED: "aws",
      },
    },
  ]);
});

test("the overrides reach only a function that names them", () => {
  const [plan] = functionsIn(assembly);
  const { environment } = housed(
    plan!,
    { ADDRESS: "http://here", TOKEN_KEYS: "http://keys", SIGN_IN: "http://pool" },
    { AWS_REGION: "r" },
  );
  expect(environment).toMatchObject({ ADDRESS: "http://here", AWS_REGION: "r", REGISTER_TABLE: "Register" });
  expect(environment).not.toHaveProperty("TOKEN_KEYS");
});

test("the default route leads to its function", () => {
  expect(routesIn(assembly)).toEqual([{ key: "$default", to: apiArn }]);
});

test("a stream's mapping finds its table through another stack's output, and keeps its filters and retries", () => {
  expect(mappingsIn(assembly)).toEqual([
    {
      table: "Register",
      stream: "arn:aws:dynamodb:eu-west-3:000000000000:table/Register/stream/local",
      to: "Api",
      batch: 2,
      patterns: [{ dynamodb: { Keys: { pk: { S: ["OUTBOX"] } } } }],
      retries: 1,
      bisect: true,
      reportsItems: true,
      failures: "arn:aws:sqs:eu-west-3:000000000000:Failures",
    },
  ]);
});

test("tables, hourly rules, schedule groups and the pool come from the template too", () => {
  expect(tablesIn(assembly)).toMatchObject([{ name: "Register", properties: { TimeToLiveSpecification: {} } }]);
  expect(rulesIn(assembly)).toMatchObject([{ period: 3_600_000, targets: [{ arn: apiArn }] }]);
  expect(groupsIn(assembly)).toEqual(["default", "rings"]);
  expect(poolIn(assembly)).toEqual({
    id: "eu-west-3_Pool",
    client: "Client",
    issuer: "https://cognito-idp.eu-west-3.amazonaws.com/eu-west-3_Pool",
    lifetimes: { access: 3_600, id: 3_600, refresh: 43_200, signIn: 600 },
    sender: "COGNITO_DEFAULT",
    wording: apiArn,
  });
});
