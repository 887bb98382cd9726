import middy from "@middy/core";
import httpJsonBodyParser from "@middy/http-json-body-parser";
import httpRouterHandler from "@middy/http-router";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { base, noBody, type Route } from "#contract/kernel/route";
import type { LazyEndpoint } from "#functions/api/endpoints";
import { astray } from "#functions/api/kernel/astray";
import type { Bearer } from "#functions/api/kernel/caller";
import { admit, type Endpoint, type Reply } from "#functions/api/kernel/endpoint";
import { guarded } from "#functions/api/kernel/guarded";
import { askedFor } from "#functions/api/kernel/language";
import { Problem } from "#functions/api/kernel/problem";
import { problems } from "#functions/api/kernel/problems";
import type { ApiOffice } from "#functions/kernel/offices";
import { note } from "#functions/kernel/request";
import { matterInPath } from "#functions/matter-in-path";

/** The largest body taken, in bytes: a plan with thirty items of an agenda in four scripts, twice over. */
const LARGEST = 262_144;

/** Nothing ends a call early but the function's own time. */
const plain = { timeoutEarlyInMillis: 0 } as const;

const refuseLarge = ({ largest = LARGEST }: Route): middy.MiddlewareObj<APIGatewayProxyEventV2> => ({
  before: ({ event }) => {
    if (Buffer.byteLength(event.body ?? "") > largest) throw new Problem("too-large");
  },
});

const answered = (status: number, { body, language, version, location }: Reply): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    "content-type": "application/json; charset=utf-8",
    vary: "accept-language",
    ...(language && { "content-language": language }),
    ...(version && { etag: `"${version}"` }),
    ...(location && { location: `${base}${location}` }),
  },
  body: JSON.stringify(body),
});

/** Whom the endpoint's door let in. */
type Admitted = Context & { bearer?: Bearer };

const served = (office: ApiOffice, { route, serve }: Endpoint) => {
  const admitted = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Error, Admitted>(plain)
    .use(refuseLarge(route))
    .before(async ({ event, context }) => {
      const bearer = await admit(office, route, event.headers);
      if (bearer !== undefined) context.bearer = bearer;
    });
  const parsed = route.body === noBody ? admitted : admitted.use(httpJsonBodyParser());
  return parsed.handler(async (event, { bearer }) => {
    return answered(
      route.status,
      await serve(office, {
        params: event.pathParameters ?? {},
        query: event.queryStringParameters ?? {},
        body: route.body === noBody ? undefined : event.body,
        subject: bearer?.subject,
        signedInAt: bearer?.signedInAt,
        language: askedFor(event.headers["accept-language"]),
        ifMatch: event.headers["if-match"],
        key: event.headers["idempotency-key"],
      }),
    );
  });
};

/** Serves an endpoint that is loaded at its first call. */
const lazilyServed = (office: ApiOffice, { act, method, path, load }: LazyEndpoint) => {
  let serving: ReturnType<typeof served> | undefined;
  return async (event: APIGatewayProxyEventV2, context: Context) => {
    note({ act, route: `${method} ${base}${path}`, matter: matterInPath(path, event.pathParameters ?? {}) });
    serving ??= served(office, await load());
    return serving(event, context);
  };
};

/** The API as one handler: its endpoints at their paths, and every answer, refusals included, in one form. */
export const router = (office: ApiOffice, endpoints: readonly LazyEndpoint[]) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(plain)
    .use(guarded)
    .use(problems(office))
    .use(astray)
    .handler(
      httpRouterHandler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(
        endpoints.map((endpoint) => ({
          method: endpoint.method,
          path: `${base}${endpoint.path}`,
          handler: lazilyServed(office, endpoint),
        })),
      ),
    );
