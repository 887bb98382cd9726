import { may } from "#committee/permissions";
import { remove } from "#functions/api/calendar/remove";
import { Problem } from "#functions/api/problem";
import { onRecord } from "#functions/desk/calendar/on-record";
import { attempt } from "#functions/desk/kit/attempt";
import { seen } from "#functions/desk/kit/seen";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { removalPage } from "#pages/desk/calendar/holiday";
import type { Trouble } from "#pages/desk/kit/faults";

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
