import { Meeting } from "#committee/meeting";
import { may } from "#committee/permissions";
import * as contract from "#contract/meetings";
import { callOf } from "#functions/api/endpoint";
import { told } from "#functions/api/meetings/told";
import { halt, standingOf } from "#functions/api/standing";
import { ALMANAC, circumstancesOf } from "#functions/circumstances";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import { keyOf, meetings } from "#functions/matters";
import type { DeskOffice } from "#functions/secretariat";
import { lastNotice, proposalsClose } from "#guide/article-05-dates";
import type { Trouble } from "#pages/desk/faults";
import { type DoneAct, done, meetingPage } from "#pages/desk/meeting";

const isDone = (name: string | null): name is DoneAct => name !== null && Object.hasOwn(done, name);

/** What a notice that went today would set. */
const datesFor = (meeting: Meeting, circumstances: ReturnType<typeof circumstancesOf>) => {
  const { today, almanac, edition } = circumstances;
  return {
    today,
    lastDay: lastNotice(meeting.heldOn, edition),
    proposalsUntil: proposalsClose(today, almanac, edition),
  };
};

/** A meeting, what may be done about it now, and what went wrong with what was tried. */
export const show = async (
  office: DeskOffice,
  visit: Visit,
  visitor: Visitor,
  failed?: Readonly<{ trouble: Trouble; status: number }>,
): Promise<Shown> => {
  const { subject, language } = visitor;
  const call = callOf(contract.showMeeting, { params: visit.params, subject, language });
  const key = keyOf(meetings, call.params.id);
  const standing = await standingOf(office, call, [ALMANAC, key]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  const meeting = Meeting.parse(matter.state);
  const almanac = standing.found.get(ALMANAC);
  const isPlanned = meeting.stage === "planned";
  const was = visit.query.get("done");
  return {
    page: meetingPage({
      frame: frameOf(visit, visitor),
      meeting: told(matter, standing.roles),
      may: {
        change: isPlanned && may(standing.roles, "changePlan"),
        notice: isPlanned && may(standing.roles, "sendNotice"),
      },
      dates: datesFor(meeting, circumstancesOf(office, almanac, { by: subject, pinned: meeting.edition })),
      trouble: failed?.trouble,
      ...(isDone(was) && { done: was }),
    }),
    ...(failed && { status: failed.status }),
  };
};
