import * as z from "zod/mini";
import { AskedDay } from "#calendar/civil-date";
import { may } from "#committee/permissions";
import type { HolidayView } from "#contract/calendar/calendar";
import { enter } from "#functions/api/calendar/enter";
import { show } from "#functions/api/calendar/show";
import { Problem } from "#functions/api/problem";
import { onRecord } from "#functions/desk/calendar/on-record";
import { attempt } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import { seen } from "#functions/desk/kit/seen";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { holidayPage } from "#pages/desk/calendar/holiday";
import type { Trouble } from "#pages/desk/kit/faults";

type Drawn = Readonly<{
  date?: string | undefined;
  version: string;
  /** What stands in the fields, as a body. */
  body: unknown;
  /** What stands on the calendar, where that may differ from what was typed. */
  current?: HolidayView | undefined;
  trouble?: Trouble | undefined;
}>;

const draw = (visit: Visit, visitor: Visitor, { date, version, body, current, trouble }: Drawn) =>
  holidayPage({
    frame: frameOf(visit, visitor),
    filled: {
      language: visitor.language,
      values: valuesIn(body),
      faults: trouble?.errors ?? [],
      current: current && valuesIn(current),
    },
    date,
    version,
    trouble,
  });

const admit = ({ roles }: Visitor): void => {
  if (!may(roles, "enterHoliday")) throw new Problem("not-allowed");
};

/** The form of a day that isn't on the calendar yet. */
export const showNewDay = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  admit(visitor);
  const { subject, language } = visitor;
  const { version = "" } = await show.serve(office, { subject, language });
  return { page: draw(visit, visitor, { version: String(version), body: { certainty: "announced" } }) };
};

/** The form of a day as it stands. */
export const showDay = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  admit(visitor);
  const date = visit.params["date"] ?? "";
  const { holiday, version } = await onRecord(office, visitor, date);
  if (holiday === undefined) throw new Problem("unknown");
  return { page: draw(visit, visitor, { date, version, body: holiday }) };
};

const Body = z.catch(z.record(z.string(), z.unknown()), {});

/** What was typed but for the day, which stands in the path; a text left blank is missed at the field that asks for it. */
const typedIn = (form: URLSearchParams): unknown => {
  const { date: _, ...typed } = Body.parse(bodyIn(form));
  return { name: {}, source: {}, ...typed };
};

/** Enters the day that a form describes, or gives the form back with all that was typed and what stands there now. */
const enterOn = async (office: DeskOffice, visit: Visit, visitor: Visitor, date: string): Promise<Shown> => {
  const body = typedIn(visit.form);
  const params = date === "" ? {} : { date };
  const outcome = await attempt(office, enter, visitor, { params, body, ifMatch: seen(visit) });
  if ("reply" in outcome) return { to: `/desk/calendar/${date.slice(0, 4)}?done=entered` };
  const { trouble, status, kind } = outcome;
  if (kind === "unreadable") {
    const version = visit.form.get("version") ?? "";
    return {
      page: draw(visit, visitor, { date: visit.params["date"], version, body: bodyIn(visit.form), trouble }),
      status,
    };
  }
  const { holiday: current, version } = await onRecord(office, visitor, date);
  return { page: draw(visit, visitor, { date, version, body, current, trouble }), status };
};

/** Enters a new day; one that is on the calendar already isn't replaced before its reader has seen what stands there. */
export const enterNewDay = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  admit(visitor);
  const date = visit.form.get("/date")?.trim() ?? "";
  const there = AskedDay.safeParse(date).success ? await onRecord(office, visitor, date) : undefined;
  if (there?.holiday === undefined) return enterOn(office, visit, visitor, date);
  const { holiday: current, version } = there;
  return { page: draw(visit, visitor, { date, version, body: typedIn(visit.form), current }), status: 409 };
};

/** Puts what a form says in the place of what stands on a day. */
export const enterDay = (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> =>
  enterOn(office, visit, visitor, visit.params["date"] ?? "");
