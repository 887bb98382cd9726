import type { Route } from "#contract/kernel/route";
import { calendarEndpoints } from "#functions/api/calendar/acts";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { type Attempt, attempt } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { asked, datesPage } from "#pages/desk/calendar/dates";
import type { Trouble } from "#pages/desk/kit/faults";

type Asked = Readonly<{ query: URLSearchParams; names: readonly string[] }>;

/** What is found for days that were asked for; nothing while none were. */
const answerTo = async <R extends Route>(
  office: DeskOffice,
  found: Endpoint<R>,
  visitor: Visitor,
  { query, names }: Asked,
): Promise<Attempt<R> | undefined> => {
  const own = new URLSearchParams([...query].filter(([at]) => names.some((name) => at === `/${name}`)));
  return own.size === 0 ? undefined : attempt(office, found, visitor, { query: bodyIn(own) });
};

type Found<Body> = Readonly<{ reply: Readonly<{ body: Body }> } | { trouble: Trouble }>;

const bodyOf = <Body>(found: Found<Body> | undefined): Body | undefined =>
  found && "reply" in found ? found.reply.body : undefined;

/** The date tool: a day's dates, or good days between two, as the address asks. */
export const showDates = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { query } = visit;
  const [dates, free] = await Promise.all([
    answerTo(office, calendarEndpoints.findMeetingDates, visitor, { query, names: asked.dates }),
    answerTo(office, calendarEndpoints.findFreeDates, visitor, { query, names: asked.free }),
  ]);
  const failed = [dates, free].flatMap((found) => (found && "trouble" in found ? [found] : [])).at(0);
  const { trouble, status } = failed ?? {};
  const filled = { language: visitor.language, values: valuesIn(bodyIn(query)), faults: trouble?.errors ?? [] };
  const page = datesPage({ frame: frameOf(visit, visitor), filled, dates: bodyOf(dates), free: bodyOf(free), trouble });
  return { page, ...(status && { status }) };
};
