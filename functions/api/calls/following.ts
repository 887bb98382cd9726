import { Call } from "#committee/calls/call";
import { calls } from "#committee/calls/kind";
import type { Circumstances } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import { methods } from "#committee/methods/kind";
import type { Method } from "#committee/methods/method";
import { noteCall } from "#committee/plans/calls";
import { plans } from "#committee/plans/kind";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { editionOn } from "#guide/editions";
import type { Entry, Found, Register } from "#secretariat/register";

/** What a call is announced on: its method, the plan that this is for, and whether that has a call already that isn't closed. */
export type Following = Readonly<{ method: Method; plan: Found; running: boolean }>;

/** The plan's last call is read by its key, not from the list, which may lag behind: two announced at once are told apart by the plan's version. */
const isRunning = async (register: Register, last: string | undefined): Promise<boolean> => {
  if (last === undefined) return false;
  const key = keyOf(calls, last);
  const found = (await register.load([key])).get(key);
  return found !== undefined && Call.parse(found.state).stage !== "closed";
};

/** The method that a call follows, with its plan; one that isn't on the register is told as unreadable at its place. */
export const followed = async (register: Register, id: string): Promise<Following> => {
  const key = keyOf(methods, id);
  const found = (await register.load([key])).get(key);
  if (found === undefined) throw unreadableAt("method", "no-such-method");
  const method = methods.schema.parse(found.state);
  const planKey = keyOf(plans, method.plan);
  const plan = (await register.load([planKey])).get(planKey);
  if (plan === undefined) throw unreadableAt("method", "no-such-plan");
  const { called } = plans.schema.parse(plan.state);
  return { method, plan, running: await isRunning(register, called?.call) };
};

type Noting = Readonly<{ office: ApiOffice; id: string; circumstances: Circumstances; also: Following }>;

/** The plan's own page: what was due of it is met (G4.13), in the same transaction. */
export const notedOnPlan = ({ office, id, circumstances, also: { plan: before } }: Noting): Entry => {
  const plan = plans.schema.parse(before.state);
  const there = { ...circumstances, edition: editionOn(plan.edition), owes: before.owes };
  return entryFor(office, { kind: plans, id: plan.id, before }, noteCall(plan, id), there);
};
