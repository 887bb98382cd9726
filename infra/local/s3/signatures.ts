import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Asked } from "#infra/local/ground/web";

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Whose signature it is, and for what: access key, day, region and service. */
export type Credential = Readonly<{ access: string; day: string; region: string; service: string }>;

/** The parts of a credential as it stands in a request; nothing where it is none. */
export const credentialIn = (text: string): Credential | undefined => {
  const [, access = "", day = "", region = "", service = ""] =
    /^([^/]+)\/(\d{8})\/([a-z0-9-]+)\/(s3)\/aws4_request$/.exec(text) ?? [];
  return access === "" ? undefined : { access, day, region, service };
};

/** On this machine the secret of each key that is known is the key's own name. */
const signatureOf = ({ access, day, region, service }: Credential, text: string): Buffer => {
  const key = [day, region, service, "aws4_request"].reduce<string | Buffer>(
    (of, part) => hmac(of, part),
    `AWS4${access}`,
  );
  return hmac(key, text);
};

/** Whether a text was signed in hexadecimal by who a credential names. */
export const isSignature = (credential: Credential, text: string, signature: string): boolean => {
  const given = Buffer.from(signature, "hex");
  const wanted = signatureOf(credential, text);
  return /^[0-9a-f]{64}$/.test(signature) && timingSafeEqual(given, wanted);
};

/** An instant as signatures write it, in milliseconds: 20261201T090000Z. */
const instantIn = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** A link as its signer wrote it down: method, path, query in order, and the headers that were signed. */
const canonical = ({ method, path, headers }: Asked, query: URLSearchParams): string => {
  const named = (query.get("X-Amz-SignedHeaders") ?? "").split(";");
  const fields = [...query]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const lines = named.map((name) => `${name}:${headers[name] ?? ""}\n`);
  return [method, path, fields.toSorted().join("&"), lines.join(""), named.join(";"), "UNSIGNED-PAYLOAD"].join("\n");
};

/** Whose signatures count: by the access keys that are known. */
export type Known = Readonly<{ keys: readonly string[] }>;

type Fault = "AccessDenied" | "InvalidAccessKeyId" | "SignatureDoesNotMatch";

/** What is wrong with a signed link at an instant, by S3's code for it; nothing where it is good. */
export const faultOfLink = (asked: Asked, now: number, { keys }: Known): Fault | undefined => {
  const query = new URLSearchParams(asked.query);
  const credential = credentialIn(query.get("X-Amz-Credential") ?? "");
  if (credential === undefined) return "AccessDenied";
  if (!keys.includes(credential.access)) return "InvalidAccessKeyId";
  const at = query.get("X-Amz-Date") ?? "";
  const scope = `${credential.day}/${credential.region}/${credential.service}/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", at, scope, sha256(canonical(asked, query))].join("\n");
  if (!isSignature(credential, text, query.get("X-Amz-Signature") ?? "")) return "SignatureDoesNotMatch";
  return now > instantIn(at) + Number(query.get("X-Amz-Expires")) * 1_000 ? "AccessDenied" : undefined;
};
