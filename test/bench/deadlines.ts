import { CivilDate, daysAfter } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { meetingDates } from "#committee/calendar/meeting-dates";
import { editionOn } from "#guide/editions";

const ROUNDS = 5;

/** How many deadlines a second the calendar works out: the six of a meeting, on every day of four years, several times over. */
export const measureDeadlines = (): void => {
  const first = CivilDate.parse("2024-01-01");
  const almanac = firstAlmanac();
  const edition = editionOn(first);
  const days = Array.from({ length: 1461 }, (_, count) => daysAfter(first, count));
  const from = performance.now();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const day of days) meetingDates({ heldOn: day, noticeSentOn: day }, almanac, edition);
  const seconds = (performance.now() - from) / 1_000;
  const deadlines = ROUNDS * days.length * 6;
  console.log(`Deadlines: ${deadlines} in ${seconds.toFixed(2)} s, ${Math.round(deadlines / seconds)} a second`);
};
