import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { written } from "#pages/desk/kit/document";

export type Drawn = Parameters<typeof written>[0];

/**
 * What a visit comes to: a page, a file, another place to go on to, or an answer to the script of a page, each perhaps with
 * cookies. The script runs on those pages alone that say so or name the vault: these may send files there.
 */
export type Shown = Readonly<{ cookies?: readonly string[] }> &
  (
    | (Means & Readonly<{ page: Drawn; status?: number }>)
    | Readonly<{ to: string }>
    | Readonly<{ file: File }>
    | Readonly<{ json: unknown; status?: number }>
  );

/** What is taken away rather than shown. */
type File = Readonly<{ name: string; type: string; body: string }>;

/** What a page may do besides: run the script, send files to the vault. */
type Means = Readonly<{ vault?: string; isScripted?: boolean }>;

const meansOf = ({ vault, isScripted = false }: Means): readonly string[] => {
  if (vault) return [`form-action 'self' ${vault}`, "script-src 'self'", `connect-src 'self' ${vault}`];
  return ["form-action 'self'", ...(isScripted ? ["script-src 'self'", "connect-src 'self'"] : [])];
};

/**
 * A page loads nothing from elsewhere, and stands in no one's frame; it runs nothing and sends its forms nowhere else, unless it is
 * one that is saved as one types, or from which files go to the vault.
 */
const policyOf = (means: Means): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    ...meansOf(means),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const headers = {
  "cache-control": "no-store",
  "content-security-policy": policyOf({}),
  "content-type": "text/html; charset=utf-8",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  vary: "accept-language, cookie",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex",
} as const;

const headersOf = ({ name, type }: File) => ({
  ...headers,
  "content-type": `${type}; charset=utf-8`,
  "content-disposition": `attachment; filename="${name}"`,
});

const jsonHeaders = { ...headers, "content-type": "application/json; charset=utf-8" } as const;

/** A place as a header takes it: a path comes decoded, so that what its visitor made up may hold any letter, a line's end among them. */
const asLocation = (to: string): string => to.toWellFormed().replaceAll(/[^!-~]/gu, encodeURIComponent);

/** What is shown, as the gateway takes it. */
export const answered = (shown: Shown): APIGatewayProxyStructuredResultV2 => {
  const cookies = [...(shown.cookies ?? [])];
  if ("to" in shown) {
    const location = asLocation(shown.to);
    return { statusCode: 303, headers: { ...headers, location }, cookies, body: "" };
  }
  if ("file" in shown) return { statusCode: 200, headers: headersOf(shown.file), cookies, body: shown.file.body };
  const { status: statusCode = 200 } = shown;
  if ("json" in shown) return { statusCode, headers: jsonHeaders, cookies, body: JSON.stringify(shown.json) };
  const policy = { "content-security-policy": policyOf(shown) };
  return { statusCode, headers: { ...headers, ...policy }, cookies, body: written(shown.page) };
};

/** A style sheet or a script, which a browser may keep. */
export const answeredAsset = ({ type, body }: Omit<File, "name">): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    ...headers,
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": `${type}; charset=utf-8`,
    vary: "",
  },
  body,
});
