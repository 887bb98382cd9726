import * as z from "zod/mini";
import { Almanac, withHoliday, withoutHoliday } from "#calendar/almanac";
import { CivilDate, Instant, instantOf } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import type { Holiday } from "#calendar/holiday";
import { ChangedDay } from "#committee/calendar/changed-day";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { wordsByName } from "#committee/kernel/words";
import { granted, type Ruling } from "#guide/rule";

/** What was changed since open deadlines were last counted, and when it was last. */
const Pending = z.readonly(z.object({ since: Instant, days: z.readonly(z.array(ChangedDay)) }));

/** The almanac as a matter of the register: its holidays are data that the secretariat keeps. */
export const KeptAlmanac = z.readonly(
  z.object({ edition: CivilDate, ...Almanac.def.innerType.shape, pending: z.optional(Pending) }),
);
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

/** How long after a change, in milliseconds, deadlines are counted anew: a feast's days are entered one after the other, and are told of at once. */
const SITTING = 5 * 60_000;

/** When open deadlines are to be counted anew, if the almanac has changed since they were. */
export const recountAt = ({ pending }: KeptAlmanac): Instant | undefined =>
  pending && instantOf(Date.parse(pending.since) + SITTING);

const pendingWith = ({ pending }: KeptAlmanac, day: ChangedDay, instant: Instant) => ({
  since: instant,
  days: [...(pending?.days ?? []).filter(({ date }) => date !== day.date), day],
});

const factsOf = ({ date, feast, certainty, decidedOn }: Holiday) => ({
  date,
  certainty,
  ...(feast && { feast }),
  ...(decidedOn && { decidedOn }),
});

type Now = Pick<Circumstances, "instant" | "today">;

/** A holiday as it is entered: what is announced without a day of its own was announced today. */
const datedOn = (holiday: Holiday, today: CivilDate): Holiday =>
  holiday.certainty === "announced" ? { ...holiday, decidedOn: holiday.decidedOn ?? today } : holiday;

/** Enters a holiday, or puts it in the place of what stood on that day: a feast announced, a day that the government adds. */
export const enterHoliday = (
  kept: KeptAlmanac,
  entered: Holiday,
  { instant, today }: Now,
): Ruling<Decision<KeptAlmanac>> => {
  const holiday = datedOn(entered, today);
  const { date, name, certainty, source } = holiday;
  return granted({
    state: {
      edition: kept.edition,
      ...withHoliday({ holidays: kept.holidays }, holiday),
      pending: pendingWith(kept, { date, name, change: certainty }, instant),
    },
    page: {
      act: "holiday-entered",
      rules: [],
      facts: factsOf(holiday),
      texts: { ...wordsByName("name", name), ...wordsByName("source", source) },
    },
    letters: [],
  });
};

/** Takes a holiday off the almanac: a feast announced for another day, a day withdrawn. */
export const removeHoliday = (
  kept: KeptAlmanac,
  { date, name }: Pick<Holiday, "date" | "name">,
  { instant }: Pick<Circumstances, "instant">,
): Ruling<Decision<KeptAlmanac>> =>
  granted({
    state: {
      edition: kept.edition,
      ...withoutHoliday({ holidays: kept.holidays }, date),
      pending: pendingWith(kept, { date, name, change: "removed" }, instant),
    },
    page: { act: "holiday-removed", rules: [], facts: { date } },
    letters: [],
  });

/** Open deadlines have been counted anew, so many matters' among them moved. */
export const deadlinesRecounted = ({ pending: _, ...almanac }: KeptAlmanac, moved: number): Decision<KeptAlmanac> => ({
  state: almanac,
  page: { act: "deadlines-recounted", rules: [], facts: { moved } },
  letters: [],
});
