import type middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** What the API answers is data for its caller: nothing of it is to be run, framed, sniffed, kept or referred from. */
const headers = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
} as const;

type Guard = middy.MiddlewareFn<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

const guard: Guard = (request) => {
  request.response = { ...request.response, headers: { ...headers, ...request.response?.headers } };
};

/** Every answer, refusals and faults included, bears the headers that keep it from misuse. */
export const guarded: middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> = {
  after: guard,
  onError: guard,
};
