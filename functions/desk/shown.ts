import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { written } from "#pages/desk/document";

export type Drawn = Parameters<typeof written>[0];

/** What a visit comes to: a page, or another place to go on to, each perhaps with cookies. */
export type Shown = Readonly<{ cookies?: readonly string[] }> &
  (Readonly<{ page: Drawn; status?: number }> | Readonly<{ to: string }>);

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

/** What is shown, as the gateway takes it. */
export const answered = (shown: Shown): APIGatewayProxyStructuredResultV2 => {
  const cookies = [...(shown.cookies ?? [])];
  return "to" in shown
    ? { statusCode: 303, headers: { ...headers, location: shown.to }, cookies, body: "" }
    : { statusCode: shown.status ?? 200, headers, cookies, body: written(shown.page) };
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
