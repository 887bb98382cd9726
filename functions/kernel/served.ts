import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { ApiOffice } from "#functions/kernel/offices";
import { noted } from "#functions/kernel/request";

type Door<Context> = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** Tells the log of each request that a door serves: what was asked for, by its pattern alone, on which matter, and what came of it. */
export const served =
  <Context>({ log, now }: Pick<ApiOffice, "log" | "now">, door: Door<Context>): Door<Context> =>
  async (event, context) => {
    const from = Date.parse(now());
    const answer = await door(event, context);
    log.info("served", { ...noted(), status: answer.statusCode, milliseconds: Date.parse(now()) - from });
    return answer;
  };
