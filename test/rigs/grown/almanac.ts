import { CivilDate } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import type { Feast, Holiday } from "#calendar/holiday";
import { deadlinesRecounted, enterHoliday, openAlmanac } from "#committee/calendar/almanac";
import { almanacs, MOROCCO } from "#committee/calendar/kind";
import type { Hand } from "./hand.ts";

const feasts: readonly (readonly [day: string, feast: Feast])[] = [
  ["03-20", "fitr"],
  ["05-27", "adha"],
  ["06-17", "muharram"],
  ["08-26", "mawlid"],
];

const shipped = firstAlmanac().holidays;

/** A feast of a year as the secretariat enters it, in the words that the shipped almanac has for it. */
const announced = (year: number, day: string, feast: Feast): Holiday => {
  const { name, source } = shipped.find((holiday) => holiday.feast === feast)!;
  return { date: CivilDate.parse(`${year}-${day}`), name, feast, certainty: "announced", source };
};

/** The calendar of some years: each year's feasts entered one by one, and deadlines counted anew after them. */
export const keepCalendar = async (hand: Hand, years: readonly number[]): Promise<void> => {
  hand.goTo(`${years[0]}-01-02T09:00:00.000Z`);
  let kept = await hand.write(almanacs, { id: MOROCCO }, openAlmanac);
  for (const year of years) {
    for (const [day, feast] of feasts) {
      hand.goTo(`${year}-01-03T09:00:00.000Z`);
      kept = await hand.write(almanacs, kept, (now) => enterHoliday(kept.state, announced(year, day, feast), now));
    }
    hand.goTo(`${year}-01-03T09:05:00.000Z`);
    kept = await hand.write(almanacs, kept, () => deadlinesRecounted(kept.state, 0), "clock");
  }
  hand.keepAlmanac(kept.state);
};
