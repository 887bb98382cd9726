import * as z from "zod/mini";
import { fits } from "#infra/local/events/patterns";
import { Json } from "#infra/local/ground/json";
import type { Cloud } from "#infra/rehearsal/ministack";

const Rules = z.object({ Rules: z.array(z.object({ Name: z.string(), EventPattern: z.optional(z.string()) })) });
const Targets = z.object({ Targets: z.array(z.object({ Arn: z.string() })) });

const asked = async ({ address }: Cloud, path: string, headers: HeadersInit, body: Json): Promise<unknown> => {
  const answer = await fetch(`${address}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  const said = await answer.text();
  if (!answer.ok || answer.headers.has("x-amz-function-error")) throw new Error(`${path}: ${answer.status} ${said}`);
  return said === "" ? undefined : JSON.parse(said);
};

const ofBus = (cloud: Cloud, operation: string, body: Json): Promise<unknown> =>
  asked(cloud, "/", { "content-type": "application/x-amz-json-1.1", "x-amz-target": `AWSEvents.${operation}` }, body);

/** The functions to which the rules of the bus would hand an event. */
const targetsOf = async (cloud: Cloud, event: Json): Promise<readonly string[]> => {
  const { Rules: rules } = Rules.parse(await ofBus(cloud, "ListRules", {}));
  const names = rules.flatMap(({ Name, EventPattern }) =>
    EventPattern !== undefined && fits(event, Json.parse(JSON.parse(EventPattern))) ? [Name] : [],
  );
  const targets = names.map(async (Rule) => Targets.parse(await ofBus(cloud, "ListTargetsByRule", { Rule })).Targets);
  return (await Promise.all(targets)).flat().map(({ Arn }) => Arn);
};

/** Hands an event of AWS's own, which nobody may put on the bus, to whom the bus would hand it. */
export const handOn = async (cloud: Cloud, event: Json): Promise<void> => {
  for (const arn of await targetsOf(cloud, event))
    await asked(cloud, `/2015-03-31/functions/${arn}/invocations`, {}, event);
};
