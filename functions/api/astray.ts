import type middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

const isOurs = (path: string): boolean => /^\/(api|desk)(\/|$)/.test(path);

/** The page that stands where none does, loaded when it is asked for. */
const notFound = async (): Promise<APIGatewayProxyStructuredResultV2> => {
  const [{ notFoundPage }, { styleSheet }] = await Promise.all([
    import("#pages/public/not-found"),
    import("#functions/pages/style-sheet"),
  ]);
  return {
    statusCode: 404,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "public, max-age=60" },
    body: notFoundPage(styleSheet.path),
  };
};

/** Where the bucket has no page its reader is sent on here: the distribution's own error pages would hide the API's refusals. */
export const astray: middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> = {
  before: ({ event }) => (isOurs(event.rawPath) ? undefined : notFound()),
};
