import middy from "@middy/core";
import httpJsonBodyParser from "@middy/http-json-body-parser";
import httpRouterHandler from "@middy/http-router";
import httpSecurityHeaders from "@middy/http-security-headers";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { noBody } from "#contract/route";
import { base } from "#contract/routes";
import type { Endpoint, Reply } from "#functions/api/endpoint";
import { askedFor } from "#functions/api/language";
import { Problem } from "#functions/api/problem";
import { problems } from "#functions/api/problems";
import type { ApiOffice } from "#functions/secretariat";

/** The largest body taken, in bytes: a plan with thirty items of an agenda in four scripts, twice over. */
const LARGEST = 262_144;

const refuseLarge: middy.MiddlewareObj<APIGatewayProxyEventV2> = {
  before: ({ event }) => {
    if (Buffer.byteLength(event.body ?? "") > LARGEST) throw new Problem("too-large");
  },
};

const answered = (status: number, { body, language, version, location }: Reply): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    vary: "accept-language",
    ...(language && { "content-language": language }),
    ...(version && { etag: `"${version}"` }),
    ...(location && { location: `${base}${location}` }),
  },
  body: JSON.stringify(body),
});

const served = (office: ApiOffice, { route, serve }: Endpoint) => {
  const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({
    timeoutEarlyInMillis: 0,
  }).handler(async (event) => {
    const body = route.body === noBody ? undefined : event.body;
    return answered(
      route.status,
      await serve(office, { event, body, language: askedFor(event.headers["accept-language"]) }),
    );
  });
  return route.body === noBody ? handler : handler.use(httpJsonBodyParser());
};

/** The API as one handler: its endpoints at their paths, and every answer, refusals included, in one form. */
export const router = (office: ApiOffice, endpoints: readonly Endpoint[]) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({ timeoutEarlyInMillis: 0 })
    .use(httpSecurityHeaders())
    .use(problems(office))
    .use(refuseLarge)
    .handler(
      httpRouterHandler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(
        endpoints.map((endpoint) => ({
          method: endpoint.route.method,
          path: `${base}${endpoint.route.path}`,
          handler: served(office, endpoint),
        })),
      ),
    );
