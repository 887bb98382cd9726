import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { written } from "#pages/desk/document";

export type Drawn = Parameters<typeof written>[0];

/** What a visit comes to: a page, a file, or another place to go on to, each perhaps with cookies. */
export type Shown = Readonly<{ cookies?: readonly string[] }> &
  (Readonly<{ page: Drawn; status?: number }> | Readonly<{ to: string }> | Readonly<{ file: File }>);

/** What is taken away rather than shown. */
type File = Readonly<{ name: string; type: string; body: string }>;

/** A page runs nothing, loads nothing from elsewhere, sends its forms nowhere else, and stands in no one's frame. */
const headers = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
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

/** What is shown, as the gateway takes it. */
export const answered = (shown: Shown): APIGatewayProxyStructuredResultV2 => {
  const cookies = [...(shown.cookies ?? [])];
  if ("to" in shown) return { statusCode: 303, headers: { ...headers, location: shown.to }, cookies, body: "" };
  if ("file" in shown) return { statusCode: 200, headers: headersOf(shown.file), cookies, body: shown.file.body };
  return { statusCode: shown.status ?? 200, headers, cookies, body: written(shown.page) };
};

/** A style sheet, which a browser may keep. */
export const answeredStyle = (body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    ...headers,
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/css; charset=utf-8",
    vary: "",
  },
  body,
});
