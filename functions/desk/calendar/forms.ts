import * as z from "zod/mini";
import { AskedDay } from "#calendar/civil-date";
import type { calendarMatter } from "#committee/calendar/matter";
import { calendarEndpoints } from "#functions/api/calendar/acts";
import type { Reply } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { type OnRecord, onRecord } from "#functions/desk/calendar/on-record";
import { formOf } from "#functions/desk/kit/act-form";
import { attempt } from "#functions/desk/kit/attempt";
import { bodyIn } from "#functions/desk/kit/form";
import type { At } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import type { Visit } from "#functions/desk/kit/visit";
import { holidayPage, removalPage } from "#pages/desk/calendar/holiday";
import type { Asked } from "#pages/desk/kit/act-form";

const Body = z.catch(z.record(z.string(), z.unknown()), {});

/** What was typed but for the day, which stands in the path; a text left blank is missed at the field that asks for it. */
const typedIn = (form: URLSearchParams): unknown => {
  const { date: _, ...typed } = Body.parse(bodyIn(form));
  return { name: {}, source: {}, ...typed };
};

type OnDay = OnRecord & Readonly<{ date?: string | undefined }>;

const entering = {
  endpoint: calendarEndpoints.enterHoliday,
  versionOf: ({ version }: OnDay) => version,
  body: typedIn,
  draw: (asked: Asked, { date }: OnDay) => holidayPage(asked, date),
  to: ({ body }: Reply<typeof calendarEndpoints.enterHoliday.route>) =>
    `/desk/calendar/${body.date.slice(0, 4)}?done=entered`,
};

/** The day that a path tells, as it stands on the calendar. */
const dayAt = async ({ office, visit: { params }, visitor }: At): Promise<OnDay> => {
  const date = params["date"] ?? "";
  return { date, ...(await onRecord(office, visitor, date)) };
};

/** A day is changed as it stands on the calendar. */
export const changing = formOf({
  ...entering,
  scene: dayAt,
  leads: ({ holiday }) => {
    if (holiday === undefined) throw new Problem("unknown");
    return undefined;
  },
  first: ({ holiday = {} }) => holiday,
});

const newDayIn = ({ form }: Visit): string | undefined => form.get("/date")?.trim() || undefined;

/** The calendar before a day is entered; once one is typed that stands there already, how it stands. */
const beforeNew = async ({ office, visit, visitor }: At): Promise<OnDay> => {
  const date = AskedDay.safeParse(newDayIn(visit)).data;
  const there = await onRecord(office, visitor, date);
  return there.holiday ? { date, ...there } : there;
};

/** A new day is entered; one that is on the calendar already isn't replaced before its reader has seen what stands there. */
const enterHoliday = formOf({
  ...entering,
  scene: beforeNew,
  first: ({ holiday = { certainty: "announced" } }) => holiday,
  params: (visit) => ({ date: newDayIn(visit) }),
  ask: async (at, sending) => {
    const { holiday } = await beforeNew(at);
    return holiday
      ? { kind: "overtaken", status: 409 }
      : attempt(at.office, calendarEndpoints.enterHoliday, at.visitor, sending);
  },
});

/** A day is taken off the calendar as it was shown, once that is confirmed. */
const removeHoliday = formOf({
  endpoint: calendarEndpoints.removeHoliday,
  scene: async ({ office, visit: { params }, visitor }) => {
    const { holiday, version } = await onRecord(office, visitor, params["date"]);
    if (holiday === undefined) throw new Problem("unknown");
    return { holiday, version };
  },
  versionOf: ({ version }) => version,
  first: () => ({}),
  body: () => undefined,
  draw: (asked, { holiday }) => removalPage(asked, holiday),
  to: ({ body }) => `/desk/calendar/${body.date.slice(0, 4)}?done=removed`,
});

/** The form of each act on the calendar. */
export const calendarForms: FormsOn<typeof calendarMatter.acts> = { enterHoliday, removeHoliday };
