import { CivilDate } from "#calendar/civil-date";
import { adoptPlan } from "#committee/plans/adopting";
import { plans } from "#committee/plans/kind";
import type { ActionPlan } from "#committee/plans/plan";
import type { Hand, Written } from "./hand.ts";
import { contactOf } from "./members.ts";

const BODIES = 12;

/** A national action plan, adopted at the hand's instant, for whose bodies people are asked. */
export const adoptedPlan = (hand: Hand): Promise<Written<ActionPlan>> => {
  const id = hand.id();
  const bodies = Array.from({ length: BODIES }, (_, number) => ({
    name: { ar: `قطاع ${number}`, fr: `Département ${number}` },
    contact: contactOf("office", number),
  }));
  const adopted = {
    ...{ title: { ar: "خطة العمل الوطنية", fr: "Plan d’action national" }, bodies },
    ...{ begins: CivilDate.parse("2026-01-01"), ends: CivilDate.parse("2029-12-31") },
  };
  return hand.write(plans, { id }, (now) =>
    adoptPlan(id, { adopted: { ...adopted, adoptedOn: now.today }, ids: bodies.map(() => hand.id()), seats: [] }, now),
  );
};
