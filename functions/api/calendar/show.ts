import { holidaysBetween, knowsFeastsOf, yearsBetween } from "#calendar/almanac";
import { calendarRoutes } from "#contract/calendar/calendar";
import { asAnyone } from "#functions/api/calendar/as-anyone";
import { endpoint } from "#functions/api/kernel/endpoint";

/** Open to all and the same for all; an end that isn't given is where the record ends. */
export const showCalendar = endpoint(calendarRoutes.showCalendar, async (office, { query }) => {
  const { circumstances, version } = await asAnyone(office);
  const { almanac, today } = circumstances;
  const from = query.from ?? almanac.holidays.at(0)?.date ?? today;
  const to = query.to ?? almanac.holidays.at(-1)?.date ?? today;
  const yearsUnknown = yearsBetween(from, to).filter((year) => !knowsFeastsOf(year, almanac));
  return {
    body: { days: [...holidaysBetween(from, to, almanac)], feastUnknown: yearsUnknown.length > 0, yearsUnknown },
    ...(version && { version }),
  };
});
