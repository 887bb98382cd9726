import type { Acts } from "#committee/kernel/act";
import { anyone, attending } from "#committee/kernel/roles";

/** What is done about duties, whichever matter owes them. */
export const dutyActs = {
  readDue: { by: ["secretariat"], asks: ["GET", "/due"] },
  readDuties: { by: anyone, asks: ["GET", "/duties"] },
  readPlannedDuties: { by: attending },
  explainDuty: {
    by: ["secretariat"],
    asks: ["POST", "/duties/{kind}/{id}/{name}/{on}/explanations"],
    desk: "/duties/{kind}/{id}/{name}/{on}",
  },
} as const satisfies Acts;
