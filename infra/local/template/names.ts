import type { Properties } from "#infra/local/template/template";

/** An account that can't be anyone's. */
export const account = "000000000000";

export type Place = Readonly<{ region: string; account: string }>;
export type Named = Readonly<{ type: string; logicalId: string; properties: Properties }>;

export const ownNames: readonly string[] = [
  "TableName",
  "FunctionName",
  "QueueName",
  "RoleName",
  "EmailIdentity",
  "Name",
];

/** What an ARN says before the name, where it isn't the resource's kind and a slash. */
const beforeName: Readonly<Record<string, string>> = {
  "AWS::Lambda::Function": "function:",
  "AWS::S3::Bucket": "",
  "AWS::SQS::Queue": "",
  "AWS::SNS::Topic": "",
  "AWS::DynamoDB::GlobalTable": "table/",
  "AWS::Scheduler::ScheduleGroup": "schedule-group/",
  "AWS::GuardDuty::MalwareProtectionPlan": "malware-protection-plan/",
};

/** What `Ref` gives for a resource on this machine. */
export const nameOf = ({ type, logicalId, properties }: Named, { region }: Place): string =>
  type === "AWS::Cognito::UserPool"
    ? `${region}_${logicalId}`
    : (ownNames.map((key) => properties[key]).find((name) => typeof name === "string") ?? logicalId);

export const arnOf = (resource: Named, place: Place): string => {
  const [, service = "", kind = ""] = resource.type.toLowerCase().split("::");
  const region = service === "iam" ? "" : place.region;
  const path = `${beforeName[resource.type] ?? `${kind}/`}${nameOf(resource, place)}`;
  return `arn:aws:${service}:${region}:${place.account}:${path}`;
};

type Attribute = (resource: Named, place: Place) => string;

const attributes: Readonly<Record<string, Attribute>> = {
  Arn: arnOf,
  RegionalDomainName: (bucket, place) => `${nameOf(bucket, place)}.s3.${place.region}.amazonaws.com`,
  StreamArn: (table, place) => `${arnOf(table, place)}/stream/local`,
  ProviderName: (pool, place) => `cognito-idp.${place.region}.amazonaws.com/${nameOf(pool, place)}`,
  ProviderURL: (pool, place) => `https://cognito-idp.${place.region}.amazonaws.com/${nameOf(pool, place)}`,
};

/** What `Fn::GetAtt` gives for a resource on this machine. */
export const attributeOf = (resource: Named, attribute: string, place: Place): string =>
  attributes[attribute]?.(resource, place) ?? `${nameOf(resource, place)}.${attribute}`;
