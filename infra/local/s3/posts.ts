import { createHash } from "node:crypto";
import type { Answer, Asked } from "#infra/local/ground/web";
import { refused } from "#infra/local/s3/answers";
import { against, type Fields, policyIn, rangeIn } from "#infra/local/s3/policy";
import { credentialIn, isSignature, type Known } from "#infra/local/s3/signatures";

type Form = Readonly<{ fields: Fields; file: Buffer | undefined }>;
/** What a form brings: under which key, the bytes, and what its fields say of them. */
export type Brought = Readonly<{ key: string; fields: Fields; body: Buffer }>;

const argument = (message: string): Answer => refused(400, "InvalidArgument", message);
const denied = (why: string): Answer => refused(403, "AccessDenied", `Invalid according to Policy: ${why}`);

const parsed = ({ headers, body }: Asked): Promise<FormData | undefined> =>
  new Response(new Uint8Array(body ?? []), { headers: { "content-type": headers["content-type"] ?? "" } })
    .formData()
    .catch(() => undefined);

/** The fields that stand ahead of the file, and the file: S3 reads nothing that stands after it. */
const formIn = async (data: FormData): Promise<Form> => {
  const entries = [...data];
  const at = entries.findIndex(([name]) => name.toLowerCase() === "file");
  const fields = entries
    .slice(0, at === -1 ? undefined : at)
    .map(([name, value]) => [name.toLowerCase(), typeof value === "string" ? value : ""] as const);
  const [, file] = entries[at] ?? [];
  const bytes = typeof file === "string" ? Buffer.from(file) : file && Buffer.from(await file.arrayBuffer());
  return { fields: Object.fromEntries(fields), file: bytes };
};

const needed = ["x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature"] as const;

/** What is missing of a form, before anything of it is looked at. */
const lacking = ({ fields, file }: Form): Answer | undefined => {
  if (file === undefined) return argument("POST requires exactly one file upload per request.");
  if (fields["key"] === undefined) return argument("Bucket POST must contain a field named 'key'.");
  if (fields["policy"] === undefined) return refused(403, "AccessDenied", "Access Denied");
  const missing = needed.find((name) => fields[name] === undefined);
  return missing && argument(`Bucket POST must contain a field named '${missing}'.`);
};

/** Whose form it is: signed by a key that it names, on the day that it says. */
const unsigned = ({ fields }: Form, { keys }: Known): Answer | undefined => {
  const { "x-amz-credential": named = "", "x-amz-date": at = "", "x-amz-signature": signature = "" } = fields;
  const credential = credentialIn(named);
  if (fields["x-amz-algorithm"] !== "AWS4-HMAC-SHA256") return argument("Only AWS4-HMAC-SHA256 is supported");
  if (!credential || !at.startsWith(credential.day)) return argument("Invalid credential");
  if (!keys.includes(credential.access))
    return refused(403, "InvalidAccessKeyId", "The access key Id you provided does not exist in our records.");
  return isSignature(credential, fields["policy"] ?? "", signature)
    ? undefined
    : refused(403, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature.");
};

const unwanted = ({ fields, file }: Form, bucket: string, now: number): Answer | undefined => {
  const policy = policyIn(fields["policy"] ?? "");
  if (policy === undefined) return refused(400, "InvalidPolicyDocument", "Invalid Policy: Invalid JSON.");
  const why = against(policy, { ...fields, bucket }, now);
  if (why !== undefined) return denied(why);
  const [least, most] = rangeIn(policy);
  const size = file?.length ?? 0;
  if (size > most) return refused(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  return size < least
    ? refused(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
    : undefined;
};

const altered = ({ fields, file }: Form): Answer | undefined => {
  const said = fields["x-amz-checksum-sha256"];
  const found = createHash("sha256")
    .update(file ?? "")
    .digest("base64");
  return said === undefined || said === found
    ? undefined
    : refused(400, "BadDigest", "The SHA256 you specified did not match the calculated checksum.");
};

/** Reads a form that was sent straight to a bucket (POST Object); what its policy doesn't let through is refused by S3's own codes. */
export const broughtBy = async (
  asked: Asked,
  { bucket, now, ...known }: Known & Readonly<{ bucket: string; now: number }>,
): Promise<Brought | Answer> => {
  const data = await parsed(asked);
  if (data === undefined)
    return refused(400, "MalformedPOSTRequest", "The body of your POST request is not well-formed.");
  const form = await formIn(data);
  const answer = lacking(form) ?? unsigned(form, known) ?? unwanted(form, bucket, now) ?? altered(form);
  const { fields, file = Buffer.alloc(0) } = form;
  return answer ?? { key: fields["key"] ?? "", fields, body: file };
};
