import type { Instant } from "#calendar/civil-date";
import type { DocumentName } from "#committee/kernel/document-name";
import type { Meeting, MeetingLine, Planned } from "#committee/meetings/meeting";

/** A meeting that the public pages show: one of which notice was sent (G5.10). */
export type PublicMeeting = Exclude<Meeting, Planned>;

/** One as the pages that list several show it. */
export type PublicLine = Exclude<MeetingLine, Planned>;

/** Whether the public pages show a meeting: not while the secretariat only prepares it, nor if it was dropped before anyone had notice. */
export const isPublic = <Told extends MeetingLine>(meeting: Told): meeting is Exclude<Told, Planned> =>
  meeting.stage !== "planned" && meeting.notices > 0;

/** When what the public reads of a meeting's date was last set: its notice, or its being put off or cancelled. */
export const toldAt = (meeting: PublicLine): Instant => ("since" in meeting ? meeting.since : meeting.noticeSentAt);

/** The page of the year in which a meeting is held. */
export const yearOf = ({ heldOn }: PublicLine): DocumentName => `year/${heldOn.slice(0, 4)}`;

/** The documents that show something of a meeting: none while it is being prepared. Their number never grows. */
export const showing = (meeting: Meeting): readonly DocumentName[] =>
  isPublic(meeting) ? [`meeting/${meeting.id}`, yearOf(meeting), "meetings", "home", "calendar", "news"] : [];
