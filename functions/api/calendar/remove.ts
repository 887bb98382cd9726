import { holidayOn } from "#calendar/almanac";
import { openAlmanac, removeHoliday } from "#committee/calendar/almanac";
import { almanacs, MOROCCO } from "#committee/calendar/kind";
import { calendarRoutes } from "#contract/calendar/calendar";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";

export const remove = endpoint(calendarRoutes.removeHoliday, async (office, call) => {
  const { date } = call.params;
  const { matter } = await act(office, call, {
    kind: almanacs,
    id: MOROCCO,
    open: openAlmanac,
    decide: (almanac, circumstances) => {
      const holiday = holidayOn(date, almanac);
      return holiday ? { allowed: true, value: removeHoliday(almanac, holiday, circumstances) } : "unknown";
    },
  });
  return { body: { date }, version: matter.version };
});
