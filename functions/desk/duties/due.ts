import { boardOf } from "#committee/duties/board";
import { mayBeExplained } from "#committee/duties/explanations";
import { dueRoutes } from "#contract/duties/due";
import { dueOf, dutiesFor } from "#functions/api/duties/due";
import { toldDuty } from "#functions/api/duties/told";
import { callOf } from "#functions/api/kernel/endpoint";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { todayOf } from "#functions/kernel/circumstances";
import type { DeskOffice } from "#functions/kernel/offices";
import { duePage } from "#pages/desk/duties/due";

/** What is late and what is due soon, then all that may be explained: one reading of the duties tells both. */
export const showDue = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const duties = await dutiesFor(office, callOf(dueRoutes.readDue, { subject, language }));
  const today = todayOf(office);
  const missed = boardOf(duties, today).filter(mayBeExplained).map(toldDuty);
  return { page: duePage({ frame: frameOf(visit, visitor), due: dueOf(duties, today), missed }) };
};
