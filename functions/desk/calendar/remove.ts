import { may } from "#committee/permissions";
import { remove } from "#functions/api/calendar/remove";
import { Problem } from "#functions/api/problem";
import { attempt } from "#functions/desk/attempt";
import { onRecord } from "#functions/desk/calendar/on-record";
import { seen } from "#functions/desk/seen";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";
import type { Trouble } from "#pages/desk/faults";
import { removalPage } from "#pages/desk/holiday";

/** Asks whether a day is to be taken off the calendar. */
export const showRemoval = async (
  office: DeskOffice,
  visit: Visit,
  visitor: Visitor,
  failed?: Readonly<{ trouble: Trouble; status: number }>,
): Promise<Shown> => {
  if (!may(visitor.roles, "removeHoliday")) throw new Problem("not-allowed");
  const { holiday, version } = await onRecord(office, visitor, visit.params["date"] ?? "");
  if (holiday === undefined) throw new Problem("unknown");
  const page = removalPage({ frame: frameOf(visit, visitor), holiday, version, trouble: failed?.trouble });
  return { page, ...(failed && { status: failed.status }) };
};

/** Takes a day off the calendar as it was shown. */
export const removeDay = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { params } = visit;
  const outcome = await attempt(office, remove, visitor, { params, ifMatch: seen(visit) });
  if ("reply" in outcome) return { to: `/desk/calendar/${outcome.reply.body.date.slice(0, 4)}?done=removed` };
  return showRemoval(office, visit, visitor, outcome);
};
