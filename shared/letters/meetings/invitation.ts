import ical, { ICalAttendeeStatus, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from "ical-generator";
import { momentOf } from "#calendar/legal-time";
import type { Cancelled, Noticed, Postponed } from "#committee/meetings/meeting";
import type { Plan } from "#committee/meetings/plan";
import type { Contact } from "#committee/people/people";
import { nameOf, secretariatName } from "#letters/kernel/correspondents";
import { inPlain } from "#letters/kernel/plain-text";
import type { Post } from "#letters/kernel/post";
import { agendaList, meetingFacts } from "#letters/meetings/lines";
import { say, sayWords, type Text } from "#wording/wording";

/** What a letter tells a calendar: to enter a meeting or to take it off, as iCalendar. */
export type Invitation = Readonly<{ method: "REQUEST" | "CANCEL"; text: string }>;

const summary: Text = {
  ar: "اجتماع لجنة الإشراف",
  fr: "Réunion du comité de pilotage",
  en: "Meeting of the steering committee",
};

const when = ({ heldOn, beginsAt, endsAt }: Plan) => ({
  start: momentOf(heldOn, beginsAt),
  ...(endsAt && { end: momentOf(heldOn, endsAt) }),
});

/** One matter for calendars too: the same UID each time, the number of notices and cancellations before as its SEQUENCE. */
const eventOf = (
  meeting: Plan & Pick<Noticed, "id" | "notices">,
  { language }: Contact,
  { from, address }: Post,
): ICalEventData => ({
  id: `meeting-${meeting.id}@${new URL(address).hostname}`,
  sequence: meeting.notices - 1,
  ...when(meeting),
  summary: say(summary, language),
  location: meeting.place ? sayWords(meeting.place, language).text : (meeting.link ?? null),
  organizer: { name: say(secretariatName, language), email: from },
});

/** All times in UTC, so that no client's zone table matters. */
const calendarOf = (method: Invitation["method"], event: ICalEventData): Invitation => {
  const prodId = { company: "ishraf", product: "letters" };
  return { method, text: `${ical({ method: ICalCalendarMethod[method], prodId, events: [event] })}\r\n` };
};

/** The invitation to a meeting, in the recipient's language. */
export const invitation = (meeting: Noticed, recipient: Contact, post: Post): Invitation => {
  const { language, email } = recipient;
  return calendarOf("REQUEST", {
    ...eventOf(meeting, recipient, post),
    stamp: meeting.noticeSentAt,
    description: inPlain([meetingFacts(meeting, language), agendaList(meeting, language)], language),
    url: meeting.link ?? null,
    status: ICalEventStatus.CONFIRMED,
    attendees: [{ name: nameOf(recipient), email, rsvp: true, status: ICalAttendeeStatus.NEEDSACTION }],
  });
};

/** The withdrawal of the invitation to a meeting that is put off or cancelled, with the reason. */
export const withdrawal = (meeting: Postponed | Cancelled, recipient: Contact, post: Post): Invitation =>
  calendarOf("CANCEL", {
    ...eventOf(meeting, recipient, post),
    stamp: meeting.since,
    description: sayWords(meeting.reason, recipient.language).text,
    status: ICalEventStatus.CANCELLED,
    attendees: [{ name: nameOf(recipient), email: recipient.email }],
  });
