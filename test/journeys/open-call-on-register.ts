import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import { registrar } from "#functions/secretariat/deployer";
import { publishedMethod } from "../pure/committee/call-examples.ts";
import { methodOnRegister } from "../rigs/calls-on-register.ts";
import { adoptPlan } from "./adopted-plan.ts";
import { callOn, dayIn, type World } from "./world.ts";

const [MINUTE, DAY] = [60_000, 86_400_000];

/**
 * Has a call announced that opens with the next minute, and waits for that. No deployment's clock can be moved over the weeks that a
 * method takes to be adopted: here it stands on the register as one that was adopted before.
 */
export const openCallOn = async (world: World) => {
  const call = callOn(world);
  const as = "secretariat";
  const headers = { "idempotency-key": `call-of-${dayIn(0)}` };
  const adopted = await adoptPlan(call);
  expect(adopted.status).toBe(201);
  const method = await methodOnRegister(registrar(process.env), publishedMethod, adopted.body.id);
  const opens = instantOf(Math.ceil((Date.now() + MINUTE / 4) / MINUTE) * MINUTE);
  const closes = instantOf(Date.parse(opens) + 11 * DAY);
  const body = {
    ...{ method, opensOn: civilDateAt(opens), opensTime: clockTimeAt(opens) },
    ...{ closesOn: civilDateAt(closes), closesTime: clockTimeAt(closes) },
  };
  const { status, body: announced } = await call("POST", "/calls", { as, body, headers });
  expect({ status, refusals: announced.refusals }).toEqual({ status: 201, refusals: undefined });
  await pause(Math.max(0, Date.parse(opens) - Date.now()) + 1_000);
  return { id: String(announced.id), closesAt: String(announced.closesAt) };
};
