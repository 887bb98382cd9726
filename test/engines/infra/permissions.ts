import { describe, expect, test } from "@jest/globals";
import * as z from "zod/mini";
import { bySes, templates } from "./app.ts";

const many = z.union([z.string(), z.array(z.string())]);
const Statement = z.object({ Action: many, Resource: z.unknown(), Condition: z.optional(z.unknown()) });
const Policy = z.object({ Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }) });
type Statement = z.infer<typeof Statement>;

const policies = Object.values(templates(bySes))
  .flatMap((template) => Object.entries(template.findResources("AWS::IAM::Policy")))
  .map(([id, policy]) => [id, Policy.parse(policy).Properties.PolicyDocument.Statement] as const);
const of = (name: string): readonly Statement[] => policies.find(([id]) => id.startsWith(name))?.[1] ?? [];
const actions = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({ Action }) => Action).toSorted();
const allowing = (name: string, action: string) => of(name).filter(({ Action }) => [Action].flat().includes(action));

const log = ["logs:CreateLogStream", "logs:PutLogEvents"];
const table = ["GetItem", "PutItem", "Query", "UpdateItem"].map((action) => `dynamodb:${action}`);
const stream = ["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"].map(
  (action) => `dynamodb:${action}`,
);
const known = [...table, "dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", ...log];
const signing = ["s3:GetObjectVersion", "s3:PutObject"];
const erasing = ["s3:DeleteObjectVersion", "s3:ListBucketVersions"];
const [checking, renewing] = [
  ["s3:GetObjectVersion", ...erasing],
  [...signing, ...erasing],
];
const opening = ["cognito-idp:AdminCreateUser", "cognito-idp:AdminGetUser"];
const deciding = [...known, ...opening, ...signing].toSorted();

describe("each function may do just what it must", () => {
  test("the api reads and decides, opens accounts for whom it enters, and signs for files", () =>
    expect(actions(of("ApiRole"))).toEqual(deciding));
  test("so does the desk", () => expect(actions(of("DeskRole"))).toEqual(deciding));
  test("the sweep reads and decides, looks for files and has them scanned anew", () =>
    expect(actions(of("SweepRole"))).toEqual([...known, ...renewing].toSorted()));

  const failures = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"];

  test("the one that carries out also follows the stream, sends, sets the clock, has accounts follow their people, and erases what they had", () => {
    const own = [
      "cognito-idp:AdminDeleteUser",
      "cognito-idp:AdminUpdateUserAttributes",
      "dynamodb:BatchGetItem",
      "dynamodb:DeleteItem",
      "iam:PassRole",
      "s3:DeleteObjectVersion",
      "s3:ListBucketVersions",
      "scheduler:CreateSchedule",
      "ses:GetSendQuota",
      "ses:SendRawEmail",
    ];
    expect(actions(of("CarryOutRole"))).toEqual([...table, ...stream, ...failures, ...own, ...log].toSorted());
  });

  test("the one that words the letter of a code reads who people are, and nothing else", () => {
    expect(actions(of("SignInLetterRole"))).toEqual(["dynamodb:BatchGetItem", ...log].toSorted());
    expect(allowing("SignInLetterRole", "dynamodb:BatchGetItem").map(({ Condition }) => Condition)).toEqual([
      { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["PERSON#*"] } },
    ]);
  });

  test("the publisher reads, follows the stream, puts pages, and takes off marks", () => {
    const reading = ["BatchGetItem", "Query"].map((action) => `dynamodb:${action}`);
    const own = ["dynamodb:DeleteItem", "dynamodb:UpdateItem", "s3:PutObject"];
    expect(actions(of("PublishRole"))).toEqual([...reading, ...stream, ...own, ...log].toSorted());
  });

  test("the one that hears from the post notes it on letters, and leaves what it can't note for a person to read", () => {
    expect(actions(of("LetterNewsRole"))).toEqual(["dynamodb:UpdateItem", ...failures, ...log].toSorted());
    expect(allowing("LetterNewsRole", "dynamodb:UpdateItem").map(({ Condition }) => Condition)).toEqual([
      { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["LETTER#*"] } },
    ]);
  });

  test("the one that checks files reads what came and writes down what was found, for files and candidacies alone; what it refuses it erases", () => {
    const settling = ["dynamodb:BatchGetItem", "dynamodb:PutItem"];
    expect(actions(of("DossiersRole"))).toEqual([...settling, ...checking, ...failures, ...log].toSorted());
    for (const action of settling)
      expect(allowing("DossiersRole", action).map(({ Condition }) => Condition)).toEqual([
        { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["CANDIDACY#*", "FILE#*", "OUTBOX"] } },
      ]);
  });

  test("the scanner reads files and hears that they come, and changes nothing of them", () => {
    const hearing = ["DeleteRule", "DescribeRule", "ListTargetsByRule", "PutRule", "PutTargets", "RemoveTargets"];
    const onBucket = ["s3:GetBucketNotification", "s3:ListBucket", "s3:PutBucketNotification"];
    const reading = ["s3:GetObject", "s3:GetObjectVersion"];
    expect(actions(of("ScannerRole"))).toEqual(
      [...hearing.map((action) => `events:${action}`), ...onBucket, ...reading, "s3:PutObject"].toSorted(),
    );
    for (const action of reading)
      expect(JSON.stringify(allowing("ScannerRole", action).map(({ Resource }) => Resource))).toContain("/FILE/*");
    expect(JSON.stringify(allowing("ScannerRole", "s3:PutObject").map(({ Resource }) => Resource))).toContain(
      "/malware-protection-resource-validation-object",
    );
    for (const action of ["DeleteRule", "PutRule", "PutTargets", "RemoveTargets"])
      expect(allowing("ScannerRole", `events:${action}`).map(({ Condition }) => Condition)).toEqual([
        { StringEquals: { "events:ManagedBy": "malware-protection-plan.guardduty.amazonaws.com" } },
      ]);
  });

  test("the clock rings and reports that it couldn't", () => {
    expect(actions(of("ClockRole"))).toEqual(["lambda:InvokeFunction", "sqs:SendMessage"]);
  });
});

test("there are no other roles", () => expect(policies).toHaveLength(10));

test("no action is a wildcard", () => {
  expect(policies.flatMap(([, statements]) => actions(statements)).filter((action) => action.includes("*"))).toEqual(
    [],
  );
});

const leading = (...keys: readonly string[]) => ({ "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": keys } });

test("nothing is scanned, and only the outbox, the words held on people and the marks are ever taken away", () => {
  const all = policies.flatMap(([, statements]) => actions(statements));
  expect(all).not.toContain("dynamodb:Scan");
  const item = "dynamodb:DeleteItem";
  expect(all.filter((action) => /^(?:cognito|dynamodb).*Delete/.test(action))).toEqual([
    "cognito-idp:AdminDeleteUser",
    item,
    item,
  ]);
  expect(allowing("CarryOutRole", "dynamodb:DeleteItem").map(({ Condition }) => Condition)).toEqual([
    { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["OUTBOX", "PERSON#*", "CANDIDACY#*", "FILE#*"] } },
  ]);
});

test("the publisher changes nothing of the register but its marks and its lease", () => {
  for (const action of ["dynamodb:DeleteItem", "dynamodb:UpdateItem"])
    expect(allowing("PublishRole", action).map(({ Condition }) => Condition)).toEqual([leading("DIRTY", "PUBLISHER")]);
});

test("the only resources that are wildcards are a schedule's name in the clock's own group, a page's in its bucket, a file's in the vault, the scanner's own rule, and the account's quota", () => {
  const wide = policies
    .filter(([id]) => !id.startsWith("ScannerRole"))
    .flatMap(([, statements]) => statements.filter(({ Resource }) => JSON.stringify(Resource).includes("*")));
  const scanner = of("ScannerRole").filter(({ Resource }) => JSON.stringify(Resource).includes("*"));
  const rule = "DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*";
  expect(JSON.stringify(scanner).match(/[^:"]+[*]/g)).toEqual([`rule/${rule}`, `rule/${rule}`, "/FILE/*"]);
  const erasures = Array.from({ length: 3 }, () => "s3:DeleteObjectVersion");
  const files = [...signing, ...signing, ...signing, "s3:GetObjectVersion", ...erasures];
  expect(actions(wide)).toEqual(
    [...files, ...["s3:PutObject", "scheduler:CreateSchedule", "ses:GetSendQuota"]].toSorted(),
  );
});

test("who signs for files and who checks them may do so below one folder of the vault, and list nothing beside it", () => {
  for (const role of ["ApiRole", "DeskRole", "DossiersRole", "SweepRole"])
    expect(JSON.stringify(allowing(role, "s3:GetObjectVersion").map(({ Resource }) => Resource))).toContain("/FILE/*");
  for (const role of ["DossiersRole", "SweepRole", "CarryOutRole"])
    expect(allowing(role, "s3:ListBucketVersions").map(({ Condition }) => Condition)).toEqual([
      { StringLike: { "s3:prefix": ["FILE/*"] } },
    ]);
});

test("letters are sent in the secretariat's name, and in no other", () => {
  expect(allowing("CarryOutRole", "ses:SendRawEmail").map(({ Condition }) => Condition)).toEqual([
    { StringEquals: { "ses:FromAddress": "secretariat@ishraf.example.ma" } },
  ]);
});

test("accounts are readdressed and closed by the one that carries out, and by no other", () => {
  const others = policies.filter(([id]) => !id.startsWith("CarryOutRole"));
  const all = others.flatMap(([, statements]) => actions(statements));
  expect(all.filter((action) => action.startsWith("cognito-idp:"))).toEqual([...opening, ...opening]);
});

test("the clock's role is handed to the clock alone", () => {
  expect(allowing("CarryOutRole", "iam:PassRole").map(({ Condition }) => Condition)).toEqual([
    { StringEquals: { "iam:PassedToService": "scheduler.amazonaws.com" } },
  ]);
});
