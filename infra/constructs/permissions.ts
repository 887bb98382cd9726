import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Accounts } from "#infra/constructs/accounts";
import type { Register } from "#infra/constructs/register";

/** To read what is known and to decide on it: no page is ever deleted, and nothing is scanned. */
export const decide = (register: Register): PolicyStatement =>
  new PolicyStatement({
    actions: [
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem",
    ],
    resources: [...register.arns],
  });

/**
 * To carry out what a page owes: read whom letters go to, write letters down, forget people elsewhere, and take off only the outbox, or
 * the words held on people, on candidacies and on files.
 */
export const carry = (register: Register): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"],
    resources: [...register.arns],
  }),
  new PolicyStatement({
    actions: ["dynamodb:DeleteItem"],
    resources: [register.table.tableArn],
    conditions: {
      "ForAllValues:StringLike": {
        "dynamodb:LeadingKeys": ["OUTBOX", "OUTBOX#*", "PERSON#*", "CANDIDACY#*", "FILE#*"],
      },
    },
  }),
];

/** To open an account for whoever is appointed, or to find the one they have; to change or to close one, never. */
export const openAccounts = ({ pool }: Accounts): PolicyStatement =>
  new PolicyStatement({
    actions: ["cognito-idp:AdminCreateUser", "cognito-idp:AdminGetUser"],
    resources: [pool.userPoolArn],
  });

/** To have an account sign in with another address, or to take it away; to open or to read one, never. */
export const followPeople = ({ pool }: Accounts): PolicyStatement =>
  new PolicyStatement({
    actions: ["cognito-idp:AdminDeleteUser", "cognito-idp:AdminUpdateUserAttributes"],
    resources: [pool.userPoolArn],
  });

/** To be woken by what is new on the register. */
export const followStream = (register: Register): PolicyStatement =>
  new PolicyStatement({
    actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"],
    resources: [register.stream],
  });

/** To read who a person is, and nothing else of the register. */
export const readPeople = (register: Register): PolicyStatement =>
  new PolicyStatement({
    actions: ["dynamodb:BatchGetItem"],
    resources: [register.table.tableArn],
    conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["PERSON#*"] } },
  });

/** To note what became of letters, and to change nothing else of the register. */
export const noteLetters = (register: Register): PolicyStatement =>
  new PolicyStatement({
    actions: ["dynamodb:UpdateItem"],
    resources: [register.table.tableArn],
    conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["LETTER#*"] } },
  });

/** To write down what was found of files that came, on the candidacies that they are for and with what it owes; to change nothing else of the register. */
export const settleFiles = (register: Register): PolicyStatement =>
  new PolicyStatement({
    actions: ["dynamodb:BatchGetItem", "dynamodb:PutItem"],
    resources: [register.table.tableArn],
    conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["CANDIDACY#*", "FILE#*", "OUTBOX"] } },
  });

/** To read what is known, and to take off marks under the publisher's lease: nothing else of the register changes. */
export const publishFrom = (register: Register): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: ["dynamodb:BatchGetItem", "dynamodb:Query"],
    resources: [register.table.tableArn, `${register.table.tableArn}/index/list`],
  }),
  new PolicyStatement({
    actions: ["dynamodb:DeleteItem", "dynamodb:UpdateItem"],
    resources: [register.table.tableArn],
    conditions: { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["DIRTY", "PUBLISHER"] } },
  }),
];

/** To put pages where they are read from; none is ever taken away. */
export const publishInto = (bucket: IBucket): PolicyStatement =>
  new PolicyStatement({ actions: ["s3:PutObject"], resources: [bucket.arnForObjects("*")] });
