import { knowsFeastsOf } from "#calendar/almanac";
import { type CivilDate, yearOf } from "#calendar/civil-date";
import * as contract from "#contract/calendar";
import { asAnyone } from "#functions/api/calendar/as-anyone";
import { endpoint } from "#functions/api/endpoint";

const yearsFrom = (from: CivilDate, to: CivilDate): readonly number[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, year) => yearOf(from) + year);

/** Open to all and the same for all; an end that isn't given is where the record ends. */
export const show = endpoint(contract.showCalendar, async (office, { query }) => {
  const { circumstances, version } = await asAnyone(office);
  const { almanac, today } = circumstances;
  const from = query.from ?? almanac.holidays.at(0)?.date ?? today;
  const to = query.to ?? almanac.holidays.at(-1)?.date ?? today;
  const days = almanac.holidays.filter(({ date }) => from <= date && date <= to);
  const yearsUnknown = from > to ? [] : yearsFrom(from, to).filter((year) => !knowsFeastsOf(year, almanac));
  return {
    body: { days: [...days], feastUnknown: yearsUnknown.length > 0, yearsUnknown },
    ...(version && { version }),
  };
});
