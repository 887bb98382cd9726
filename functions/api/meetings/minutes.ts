import { keyOf } from "#committee/kernel/kind";
import { hasBegun, recordAttendance } from "#committee/meetings/attendance";
import { Contribution, takeIn } from "#committee/meetings/contributions";
import { meetings } from "#committee/meetings/kind";
import { meetingMatter } from "#committee/meetings/matter";
import { mayStillArrive, publishMinutes, sendMinutes, writeMinutes } from "#committee/meetings/minutes";
import { attendanceRoutes } from "#contract/meetings/attendance";
import { minutesRoutes as routes } from "#contract/meetings/minutes";
import { nothing, serving } from "#functions/api/kernel/serving";
import { halt } from "#functions/api/kernel/standing";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { besideSheet, owingCount } from "#functions/api/meetings/sheet";
import { toldTo } from "#functions/api/meetings/told";
import { contributionsTo } from "#functions/readers/contributions";

const { changes } = serving(meetings, meetingMatter);

/** What answers each act on a meeting from its day on: the sheet, and the minutes until they are published. */
export const minutesEndpoints = {
  recordAttendance: changes(attendanceRoutes.recordAttendance, {
    also: besideSheet,
    decide: (meeting, { call, also, circumstances }) =>
      hasBegun(meeting, circumstances)
        ? recordAttendance(meeting, { sheet: call.body, seats: also.sitting })
        : "not-at-this-stage",
    along: owingCount,
    tell: toldTo,
  }),
  writeMinutes: changes(routes.writeMinutes, {
    also: async ({ call, state }) => {
      if (call.body.items.length !== state.agenda.length) throw unreadableAt("items", "an-item-each");
    },
    decide: (meeting, { call }) => writeMinutes(meeting, call.body),
    tell: toldTo,
  }),
  sendMinutes: changes(routes.sendMinutes, {
    also: nothing,
    decide: (meeting, { circumstances }) => sendMinutes(meeting, circumstances),
    tell: toldTo,
  }),
  takeIn: changes(routes.takeIn, {
    also: async ({ office: { register }, call: { params }, standing }) => {
      const contributions = await register.beside(keyOf(meetings, params.id), "CONTRIBUTION");
      const found = contributions.find(({ id }) => id === params.contribution) ?? halt(standing, "unknown");
      return Contribution.parse(found.value);
    },
    decide: (meeting, { call, also, circumstances }) =>
      also.takenInAt === undefined
        ? takeIn(meeting, { contribution: also, item: call.body }, circumstances)
        : "not-at-this-stage",
    tell: toldTo,
  }),
  publishMinutes: changes(routes.publishMinutes, {
    also: ({ office, call }) => contributionsTo(office.register, call.params.id),
    decide: (meeting, { also, circumstances }) =>
      mayStillArrive(meeting, circumstances) ? "not-at-this-stage" : publishMinutes(meeting, also, circumstances),
    tell: toldTo,
  }),
};
