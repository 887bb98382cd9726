import { enterHoliday, openAlmanac } from "#committee/calendar/almanac";
import { almanacs, MOROCCO } from "#committee/calendar/kind";
import { calendarRoutes } from "#contract/calendar/calendar";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";

export const enter = endpoint(calendarRoutes.enterHoliday, async (office, call) => {
  const { date } = call.params;
  const { matter } = await act(office, call, {
    kind: almanacs,
    id: MOROCCO,
    open: openAlmanac,
    decide: (almanac, circumstances) => {
      const { today } = circumstances;
      const { certainty, decidedOn = certainty === "announced" ? today : undefined, ...told } = call.body;
      const holiday = { date, certainty, ...told, ...(decidedOn && { decidedOn }) };
      return { allowed: true, value: enterHoliday(almanac, holiday, circumstances) };
    },
  });
  const entered = almanacs.schema.parse(matter.state).holidays.find((holiday) => holiday.date === date);
  return { body: calendarRoutes.enterHoliday.out.parse(entered), version: matter.version };
});
