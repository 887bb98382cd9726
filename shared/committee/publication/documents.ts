import type { Instant } from "#calendar/civil-date";
import { Region } from "#committee/kernel/regions";
import type { Meeting, Planned } from "#committee/meetings/meeting";
import type { Association } from "#committee/space/association";

/** A document of the public pages: rendered anew, in every language it has, when what it shows has changed. */
export type DocumentName =
  | `meeting/${string}`
  | `year/${string}`
  | `plan/${string}`
  /** The committee as it became on a day. */
  | `composition/${string}`
  | `method/${string}`
  | "method"
  | `call/${string}`
  /** The list of calls for candidacies. */
  | "call"
  | "committee"
  | "plans"
  | "groups"
  | "meetings"
  | "space"
  | `space/${string}`
  | "home"
  | "calendar"
  | "news"
  | "obligations"
  | "guide"
  | "check"
  /** The style sheet, the fonts, the checker. */
  | "files"
  /** Every other one. */
  | "everything";

/** A meeting that the public pages show: one of which notice was sent (G5.10). */
export type PublicMeeting = Exclude<Meeting, Planned>;

/** Whether the public pages show a meeting: not while the secretariat only prepares it, nor if it was dropped before anyone had notice. */
export const isPublic = (meeting: Meeting): meeting is PublicMeeting =>
  meeting.stage !== "planned" && meeting.notices > 0;

/** When what the public reads of a meeting's date was last set: its notice, or its being put off or cancelled. */
export const toldAt = (meeting: PublicMeeting): Instant => ("since" in meeting ? meeting.since : meeting.noticeSentAt);

const yearOf = ({ heldOn }: PublicMeeting): DocumentName => `year/${heldOn.slice(0, 4)}`;

/** The documents that show something of a meeting: none while it is being prepared. Their number never grows. */
export const showing = (meeting: Meeting): readonly DocumentName[] =>
  isPublic(meeting) ? [`meeting/${meeting.id}`, yearOf(meeting), "meetings", "home", "calendar", "news"] : [];

/** The documents that show an association: its region's and the index, once it is a member of the space; none before, nor after. */
export const showingAssociation = ({
  stage,
  region,
}: Pick<Association, "stage" | "region">): readonly DocumentName[] =>
  stage === "complete" ? [`space/${region}`, "space"] : [];

/** All that documents of their own show: the public meetings, the ids of plans, the days on which the composition changed, the ids of public methods and of calls. */
export type Everything = Readonly<{
  meetings: readonly PublicMeeting[];
  plans: readonly string[];
  compositions: readonly string[];
  methods: readonly string[];
  calls: readonly string[];
}>;

const single = ["home", "meetings", "committee", "plans", "groups", "method", "call", "calendar", "news"] as const;

/** Every document there is, given all that documents of their own show. */
export const everyDocument = ({
  meetings,
  plans,
  compositions,
  methods,
  calls,
}: Everything): readonly DocumentName[] => [
  ...new Set<DocumentName>(["files", ...single, "obligations", "guide", "check", "space"]),
  ...Region.options.map((region) => `space/${region}` as const),
  ...new Set(meetings.map(yearOf)),
  ...meetings.map(({ id }) => `meeting/${id}` as const),
  ...plans.map((id) => `plan/${id}` as const),
  ...compositions.map((day) => `composition/${day}` as const),
  ...methods.map((id) => `method/${id}` as const),
  ...calls.map((id) => `call/${id}` as const),
];

/** The documents that the days from one to another change by themselves: what was to come is past, what was due is late. */
export const turnedBy = (meetings: readonly PublicMeeting[], from: string, to: string): readonly DocumentName[] => {
  const reached = meetings.filter(({ heldOn }) => heldOn >= from && heldOn <= to);
  return [
    ...new Set<DocumentName>(["home", "meetings", "obligations", ...reached.map(yearOf)]),
    ...reached.map(({ id }) => `meeting/${id}` as const),
  ];
};
