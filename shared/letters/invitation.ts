import ical, { ICalAttendeeStatus, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from "ical-generator";
import { momentOf } from "#calendar/legal-time";
import type { Noticed } from "#committee/meeting";
import type { Contact } from "#committee/people";
import { nameOf, secretariatName } from "#letters/correspondents";
import { agendaList, meetingFacts } from "#letters/meeting-lines";
import { inPlain } from "#letters/plain-text";
import type { Post } from "#letters/post";
import { say, sayWords, type Text } from "#wording/wording";

const summary: Text = {
  ar: "اجتماع لجنة الإشراف",
  fr: "Réunion du comité de pilotage",
  en: "Meeting of the steering committee",
};

const when = ({ heldOn, beginsAt, endsAt }: Noticed) => ({
  start: momentOf(heldOn, beginsAt),
  ...(endsAt && { end: momentOf(heldOn, endsAt) }),
});

/** One matter for calendars too: the same UID at each notice, the number of notices before as its SEQUENCE. */
const eventOf = (meeting: Noticed, recipient: Contact, { from, address }: Post): ICalEventData => {
  const { language, email } = recipient;
  const { id, link, place, reissues, noticeSentAt } = meeting;
  return {
    id: `meeting-${id}@${new URL(address).hostname}`,
    sequence: reissues,
    stamp: noticeSentAt,
    ...when(meeting),
    summary: say(summary, language),
    location: place ? sayWords(place, language).text : (link ?? null),
    description: inPlain([meetingFacts(meeting, language), agendaList(meeting, language)], language),
    url: link ?? null,
    status: ICalEventStatus.CONFIRMED,
    organizer: { name: say(secretariatName, language), email: from },
    attendees: [{ name: nameOf(recipient), email, rsvp: true, status: ICalAttendeeStatus.NEEDSACTION }],
  };
};

/** The invitation as iCalendar, in the recipient's language; all times in UTC, so that no client's zone table matters. */
export const invitation = (meeting: Noticed, recipient: Contact, post: Post): string =>
  `${ical({
    method: ICalCalendarMethod.REQUEST,
    prodId: { company: "ishraf", product: "letters" },
    events: [eventOf(meeting, recipient, post)],
  })}\r\n`;
