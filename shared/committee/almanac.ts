import * as z from "zod/mini";
import { Almanac, withHoliday, withoutHoliday } from "#calendar/almanac";
import { CivilDate } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import type { Holiday } from "#calendar/holiday";
import type { Circumstances, Decision } from "#committee/decision";
import { wordsByName } from "#committee/words";

/** The almanac as a matter of the register: its holidays are data that the secretariat keeps. */
export const KeptAlmanac = z.readonly(z.object({ edition: CivilDate, ...Almanac.def.innerType.shape }));
export type KeptAlmanac = z.infer<typeof KeptAlmanac>;

/** Puts the almanac that the product ships on the register; its page tells each day and how sure it is. */
export const openAlmanac = ({ edition }: Circumstances): Decision<KeptAlmanac> => {
  const { holidays } = firstAlmanac();
  return {
    state: { edition: edition.inForceFrom, holidays },
    page: {
      act: "almanac-opened",
      rules: [],
      facts: Object.fromEntries(holidays.map(({ date, certainty }) => [date, certainty])),
    },
    letters: [],
  };
};

const factsOf = ({ date, feast, certainty, decidedOn }: Holiday) => ({
  date,
  certainty,
  ...(feast && { feast }),
  ...(decidedOn && { decidedOn }),
});

/** Enters a holiday, or puts it in the place of what stood on that day: a feast announced, a day that the government adds. */
export const enterHoliday = ({ edition, ...almanac }: KeptAlmanac, holiday: Holiday): Decision<KeptAlmanac> => ({
  state: { edition, ...withHoliday(almanac, holiday) },
  page: {
    act: "holiday-entered",
    rules: [],
    facts: factsOf(holiday),
    texts: { ...wordsByName("name", holiday.name), ...wordsByName("source", holiday.source) },
  },
  letters: [],
});

/** Takes a holiday off the almanac: a feast announced for another day, a day withdrawn. */
export const removeHoliday = ({ edition, ...almanac }: KeptAlmanac, day: CivilDate): Decision<KeptAlmanac> => ({
  state: { edition, ...withoutHoliday(almanac, day) },
  page: { act: "holiday-removed", rules: [], facts: { date: day } },
  letters: [],
});
