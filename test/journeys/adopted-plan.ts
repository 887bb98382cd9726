import seats from "../../infra/local/seats.json" with { type: "json" };
import { type callOn, dayIn } from "./world.ts";

/** The bodies that are asked for their people. */
export const ministries = seats.filter(({ college }) => college === "administration");

/** Where the office of each is written to. */
export const officeOf = (index: number) => `bureau-${index + 1}@plan.example`;

const plan = {
  title: { ar: "خطة العمل الوطنية للحكومة المنفتحة", fr: "Plan d’action national pour un gouvernement ouvert" },
  ...{ begins: dayIn(0), ends: dayIn(720), adoptedOn: dayIn(0) },
  bodies: ministries.map(({ body }, index) => ({
    name: body,
    contact: {
      name: { ar: "مكتب الضبط", latin: "Bureau d’ordre" },
      email: officeOf(index),
      language: index % 2 === 0 ? "ar" : "fr",
    },
  })),
};

/** Adopts the plan of these days; every journey of a day on one deployment meets the same plan. */
export const adoptPlan = (call: ReturnType<typeof callOn>) =>
  call("POST", "/plans", { as: "secretariat", body: plan, headers: { "idempotency-key": `plan-of-${dayIn(0)}` } });
