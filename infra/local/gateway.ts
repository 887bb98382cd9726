import * as z from "zod/mini";
import type { Assembly } from "#infra/local/assembly";
import type { Clock } from "#infra/local/clock";
import type { LocalFunction } from "#infra/local/functions";
import { answerOf, eventOf } from "#infra/local/gateway-event";
import { type Answer, type Asked, json } from "#infra/local/web";

const Route = z.object({ RouteKey: z.string(), Target: z.string() });
const Integration = z.object({ IntegrationUri: z.string(), PayloadFormatVersion: z.literal("2.0") });

/** The ARN of the function that the HTTP API's default route leads to. */
export const routeIn = ({ resources }: Assembly): string | undefined => {
  const routes = resources("AWS::ApiGatewayV2::Route", Route);
  const route = routes.find(({ properties }) => properties.RouteKey === "$default");
  const integrations = resources("AWS::ApiGatewayV2::Integration", Integration);
  return integrations.find(({ name }) => route?.properties.Target === `integrations/${name}`)?.properties
    .IntegrationUri;
};

export const createGateway =
  (clock: Clock, api: LocalFunction) =>
  async (asked: Asked): Promise<Answer> =>
    asked.body === undefined
      ? json(413, { message: "Request Entity Too Large" })
      : answerOf(await api.invoke(eventOf(asked, clock.now())));
