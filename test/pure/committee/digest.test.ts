import { expect, test } from "@jest/globals";
import { firstAlmanac } from "#calendar/first-almanac";
import { digestOn, isDigestDue } from "#committee/digest";
import { duty } from "./duty-examples.ts";
import { on } from "./examples.ts";

const almanac = firstAlmanac();
const isDue = (last: string, today: string) => isDigestDue(on(last), { today: on(today), almanac });

test.each([
  ["2026-12-06", false, "the Sunday before"],
  ["2026-12-07", true, "Monday"],
  ["2026-12-09", true, "Wednesday, when nobody looked sooner"],
  ["2026-12-12", true, "Saturday, when nobody looked all week"],
])("on %s a digest of the week before is followed by the next: %s, %s", (today, due) => {
  expect(isDue("2026-11-30", today)).toBe(due);
});

test("once it was told it is told no more in that week, whichever day it was told on", () => {
  expect(isDue("2026-12-07", "2026-12-13")).toBe(false);
  expect(isDue("2026-12-12", "2026-12-13")).toBe(false);
  expect(isDue("2026-12-12", "2026-12-14")).toBe(true);
});

test("where Monday is a holiday it waits for the first working day: after 11 January, the Tuesday", () => {
  expect(isDue("2027-01-04", "2027-01-11")).toBe(false);
  expect(isDue("2027-01-04", "2027-01-12")).toBe(true);
});

test("it tells what is due within thirty days and what is late, and passes on what stands beside the duties", () => {
  const kept = [duty("minutes", "2026-12-02"), duty("notice", "2027-01-06"), duty("publication", "2027-01-07")];
  const vacant = [{ ar: "وزارة العدل" }];
  expect(digestOn(kept, { vacant, returned: 3 }, on("2026-12-07"))).toMatchObject({
    due: [{ name: "notice", on: "2027-01-06" }],
    overdue: [{ name: "minutes", on: "2026-12-02" }],
    vacant,
    returned: 3,
  });
});
