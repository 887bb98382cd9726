import type { Acts } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { anyone } from "#committee/kernel/roles";

const acts = {
  adoptPlan: { by: ["secretariat"], asks: ["POST", "/plans"] },
  listPlans: { by: anyone, asks: ["GET", "/plans"] },
  showPlan: { by: anyone, asks: ["GET", "/plans/{id}"] },
  appoint: {
    by: ["secretariat"],
    asks: ["POST", "/plans/{id}/appointments"],
    desk: "/plans/{id}/appointments/{body}",
  },
  correctOffice: { by: ["secretariat"], asks: ["PUT", "/plans/{id}/bodies/{body}/office"] },
} as const satisfies Acts;

/** National action plans, and the bodies that name members under each (G3.1, G3.2). */
export const planMatter = {
  name: "PLAN",
  path: "/plans/{id}",
  desk: "/plans/{id}",
  acts,
} as const satisfies Matter;
