import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from "ical-generator";
import { momentOf } from "#calendar/legal-time";
import { type PublicLine, toldAt } from "#committee/meetings/documents";
import { siteName } from "#pages/kit/names";
import { meetingPath } from "#pages/kit/paths";
import type { Site } from "#pages/kit/view";

const summary = "اجتماع لجنة الإشراف – Réunion du comité de pilotage";

/** How many meetings the feed holds, the latest ones: a calendar need not know more. */
const LATEST = 40;

/** The same UID as in the members' invitations: who has both sees one meeting. No link to join, no people. */
const eventOf = (meeting: PublicLine, { address }: Site): ICalEventData => {
  const { id, heldOn, beginsAt, endsAt, place, notices } = meeting;
  return {
    id: `meeting-${id}@${new URL(address).hostname}`,
    sequence: notices - 1,
    stamp: toldAt(meeting),
    start: momentOf(heldOn, beginsAt),
    ...(endsAt && { end: momentOf(heldOn, endsAt) }),
    summary,
    location: place ? [place.ar, place.fr].filter(Boolean).join(" – ") : null,
    description: meeting.agenda.map(({ title }, index) => `${index + 1}. ${title.ar}`).join("\n"),
    url: `${address}${meetingPath(id)}`,
    status: "since" in meeting ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
};

/** The public meetings as a calendar to subscribe to; all times in UTC. They come the latest first. */
export const calendarFeed = (meetings: readonly PublicLine[], site: Site): string =>
  `${ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "ishraf", product: "pages" },
    name: siteName.ar,
    ttl: 3_600,
    events: meetings.slice(0, LATEST).map((meeting) => eventOf(meeting, site)),
  })}\r\n`;
