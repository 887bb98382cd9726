import { randomUUID } from "node:crypto";
import type { Json } from "#infra/local/ground/json";
import { account } from "#infra/local/template/names";

type Told = Readonly<{
  source: string;
  type: string;
  at: number;
  resources?: string[];
  detail: { [key: string]: Json };
}>;

/** An event as EventBridge hands it on. */
export const event = ({ source, type, at, resources = [], detail }: Told) => ({
  ...{ version: "0", id: randomUUID(), "detail-type": type, source, account },
  ...{ time: new Date(at).toISOString(), resources, detail },
});
