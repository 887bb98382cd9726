import { boardOf } from "#committee/board";
import { mayBeExplained } from "#committee/explanations";
import { readDue } from "#contract/due";
import { dueOf, dutiesFor } from "#functions/api/due/read";
import { toldDuty } from "#functions/api/duties/told";
import { callOf } from "#functions/api/endpoint";
import { todayOf } from "#functions/circumstances";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";
import { duePage } from "#pages/desk/due";

/** What is late and what is due soon, then all that may be explained: one reading of the duties tells both. */
export const showDue = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const duties = await dutiesFor(office, callOf(readDue, { subject, language }));
  const today = todayOf(office);
  const missed = boardOf(duties, today).filter(mayBeExplained).map(toldDuty);
  return { page: duePage({ frame: frameOf(visit, visitor), due: dueOf(duties, today), missed }) };
};
