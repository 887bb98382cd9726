import type { Asked } from "#committee/kernel/act";
import type { permissions } from "#committee/permissions";
import { calendarRoutes } from "#contract/calendar/calendar";
import { meetingDatesRoutes } from "#contract/calendar/meeting-dates";
import { callRoutes } from "#contract/calls/calls";
import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { depositRoutes } from "#contract/candidacies/deposits";
import { communicationGroupRoutes } from "#contract/composition/communication-group";
import { compositionRoutes } from "#contract/composition/composition";
import { seatRoutes } from "#contract/composition/seats";
import { dueRoutes } from "#contract/duties/due";
import { dutyRoutes } from "#contract/duties/duties";
import { fileRoutes } from "#contract/files/files";
import { groupRoutes } from "#contract/groups/groups";
import { guideRoutes } from "#contract/guide/guide";
import { importRoutes } from "#contract/imports/imports";
import { descriptionRoutes } from "#contract/kernel/description";
import { journalRoutes } from "#contract/kernel/journal";
import type { Route } from "#contract/kernel/route";
import { letterRoutes } from "#contract/letters/letters";
import { returnedRoutes } from "#contract/letters/returned";
import { attendanceRoutes } from "#contract/meetings/attendance";
import { meetingRoutes } from "#contract/meetings/meetings";
import { minutesRoutes } from "#contract/meetings/minutes";
import { replyRoutes } from "#contract/meetings/replies";
import { membershipRoutes } from "#contract/memberships/memberships";
import { methodRoutes } from "#contract/methods/methods";
import { peopleRoutes } from "#contract/people/people";
import { personalDataRoutes } from "#contract/people/personal-data";
import { secretariatRoutes } from "#contract/people/secretariat";
import { planRoutes } from "#contract/plans/plans";
import { associationRoutes } from "#contract/space/associations";
import { associationListRoutes } from "#contract/space/lists";
import { associationSeatRoutes } from "#contract/space/seats";

/** Every act that is asked for by itself, under its name: concept by concept, held complete by the compiler. */
const all = {
  ...meetingRoutes,
  ...replyRoutes,
  ...attendanceRoutes,
  ...minutesRoutes,
  ...seatRoutes,
  ...membershipRoutes,
  ...planRoutes,
  ...compositionRoutes,
  ...methodRoutes,
  ...callRoutes,
  ...candidacyRoutes,
  ...depositRoutes,
  ...groupRoutes,
  ...letterRoutes,
  ...returnedRoutes,
  ...dueRoutes,
  ...dutyRoutes,
  ...peopleRoutes,
  ...personalDataRoutes,
  ...secretariatRoutes,
  ...communicationGroupRoutes,
  ...fileRoutes,
  ...calendarRoutes,
  ...meetingDatesRoutes,
  ...journalRoutes,
  ...guideRoutes,
  ...associationRoutes,
  ...associationListRoutes,
  ...importRoutes,
  ...associationSeatRoutes,
  ...descriptionRoutes,
} as const satisfies { readonly [Name in Asked<typeof permissions>]: Route & Readonly<{ act: Name }> };

/** The whole contract: every act and view of the API. */
export const routes = Object.values(all);
