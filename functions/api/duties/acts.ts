import type { dutyActs } from "#committee/duties/matter";
import type { Asked } from "#committee/kernel/act";
import { dueRoutes } from "#contract/duties/due";
import { dutyRoutes } from "#contract/duties/duties";
import { readDue } from "#functions/api/duties/due";
import { dutyNamed, explain } from "#functions/api/duties/explaining";
import { readDuties } from "#functions/api/duties/read";
import { toldDuty } from "#functions/api/duties/told";
import { type Endpoint, endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";

const routes = { ...dueRoutes, ...dutyRoutes };

/** What answers each act on duties. */
export const dutyEndpoints = {
  readDue,
  readDuties,
  explainDuty: endpoint(routes.explainDuty, async (office, call) => {
    const { matter } = await explain(office, call);
    const duty = await dutyNamed(office, call);
    if (duty === undefined) throw new Problem("unknown");
    return { body: toldDuty(duty), version: matter.version };
  }),
} satisfies { readonly [Name in Asked<typeof dutyActs>]: Endpoint<(typeof routes)[Name]> };
