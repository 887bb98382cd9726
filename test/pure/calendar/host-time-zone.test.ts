import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";

const script = `
  import { CivilDate, ClockTime, daysAfter, weekday } from "#calendar/civil-date";
  import { firstAlmanac } from "#calendar/first-almanac";
  import { civilDateAt, endOfDay, momentOf, startOfDay } from "#calendar/legal-time";
  import { workingDaysAfter } from "#calendar/working-days";
  import { sayDate } from "#wording/wording";

  const almanac = firstAlmanac();
  const told = Array.from({ length: 900 }, (_, count) => {
    const day = daysAfter(CivilDate.parse("2024-12-25"), count);
    const moment = momentOf(day, ClockTime.parse("00:30"));
    const words = [day, weekday(day), startOfDay(day), endOfDay(day), moment, civilDateAt(moment)];
    return [...words, workingDaysAfter(day, 3, almanac), sayDate(day, "ar")].join(" ");
  });
  console.log(told.join("\\n"));
`;

const toldIn = (TZ: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    env: { ...process.env, TZ },
  });

test("days, hours and their words are the same on a machine at either end of the world", () => {
  const told = toldIn("Pacific/Kiritimati");
  expect(told).toContain(
    "2026-09-20 0 2026-09-19T23:00:00.000Z 2026-09-20T23:59:59.000Z 2026-09-19T23:30:00.000Z 2026-09-20 2026-09-23",
  );
  expect(toldIn("America/Los_Angeles")).toBe(told);
});
