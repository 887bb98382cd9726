import * as z from "zod/mini";
import type { Almanac } from "#calendar/almanac";
import { type CivilDate, daysAfter } from "#calendar/civil-date";
import { answersDue, callDue } from "#guide/article-04-dates";
import { enrichmentEnds, lastNotice, minutesDue, nextMeetingBy, proposalsClose } from "#guide/article-05-dates";
import { answersClose, disputeCloses, endDue } from "#guide/article-12-dates";
import type { RuleId } from "#guide/clause";
import type { Edition } from "#guide/editions";

/** Every deadline that the clock minds, by name. */
export const DutyName = z.enum([
  "notice",
  "proposals",
  "meeting",
  "minutes",
  "enrichment",
  "publication",
  "next-meeting",
  "justification",
  "dispute",
  "membership-end",
  "appointments",
  "confirmations",
  "civil-society-call",
  "successors",
]);
export type DutyName = z.infer<typeof DutyName>;

/** Those who are reminded of a deadline, or told that it has moved. */
export type Audience = "members" | "secretariat";

/** A row of the table of deadlines. */
type Row = Readonly<{
  rule: RuleId;
  /** What someone owes stands on the board of obligations; a time in which something may be done doesn't. */
  as: "obligation" | "window";
  /** The acts that start it, and those by which it is met; whatever else ends it lets it lapse. */
  startedBy: readonly string[];
  metBy: readonly string[];
  /** Its last day, counted from the day that starts it. */
  lastDay: (from: CivilDate, almanac: Almanac, edition: Edition) => CivilDate;
  /** Whether it is looked at once its day has come, to do what the day brings, or once it is over, to find it missed or to do what its end brings. */
  looked?: "when-come" | "when-over";
  /** What then stands on the record. */
  brings: readonly string[];
  /** So many days ahead, these are reminded. */
  reminds: Readonly<{ who: readonly Audience[]; ahead: (edition: Edition) => readonly number[] }>;
  /** Who is told when a change of the calendar moves it. */
  concerns: readonly Audience[];
}>;

const ahead =
  (...days: readonly number[]): Row["reminds"]["ahead"] =>
  () =>
    days;

const noOne: Row["reminds"] = { who: [], ahead: ahead() };

/** Every deadline: of meetings (article 5), of memberships (article 12), then of the composition (article 4). What comes later adds rows. */
export const duties = {
  notice: {
    rule: "G5.3",
    as: "obligation",
    startedBy: ["meeting-planned", "plan-changed"],
    metBy: ["notice-sent"],
    lastDay: (heldOn, _almanac, edition) => lastNotice(heldOn, edition),
    looked: "when-over",
    brings: ["notice-missed"],
    // Eleven days before the meeting, so that the stricter reading in clear days holds too (G5.3).
    reminds: { who: ["secretariat"], ahead: ahead(7, 1) },
    concerns: ["secretariat"],
  },
  proposals: {
    rule: "G5.4",
    as: "window",
    startedBy: ["notice-sent", "notice-reissued", "proposal-accepted"],
    metBy: [],
    lastDay: proposalsClose,
    brings: [],
    reminds: noOne,
    concerns: ["members", "secretariat"],
  },
  meeting: {
    rule: "G5.3",
    as: "window",
    startedBy: ["notice-sent", "notice-reissued", "proposal-accepted"],
    metBy: ["attendance-recorded"],
    lastDay: (heldOn) => heldOn,
    brings: [],
    reminds: { who: ["members"], ahead: ahead(2) },
    concerns: [],
  },
  minutes: {
    rule: "G5.5",
    as: "obligation",
    startedBy: ["notice-sent", "notice-reissued", "proposal-accepted"],
    metBy: ["minutes-sent"],
    lastDay: minutesDue,
    looked: "when-over",
    brings: ["minutes-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(1) },
    concerns: ["secretariat"],
  },
  enrichment: {
    rule: "G5.6",
    as: "window",
    startedBy: ["minutes-sent"],
    metBy: [],
    lastDay: enrichmentEnds,
    brings: [],
    reminds: { who: ["members"], ahead: ahead(1) },
    concerns: ["members", "secretariat"],
  },
  publication: {
    rule: "G5.6",
    as: "obligation",
    startedBy: ["minutes-sent"],
    metBy: ["minutes-published"],
    lastDay: (sentOn, almanac, edition) => daysAfter(enrichmentEnds(sentOn, almanac, edition), 1),
    looked: "when-come",
    brings: ["minutes-published"],
    reminds: noOne,
    concerns: [],
  },
  "next-meeting": {
    rule: "G5.1",
    as: "obligation",
    startedBy: ["attendance-recorded"],
    metBy: ["six-months-kept"],
    lastDay: (heldOn, _almanac, edition) => nextMeetingBy(heldOn, edition),
    looked: "when-over",
    brings: ["six-months-kept", "six-months-missed"],
    reminds: { who: ["secretariat"], ahead: ({ meetingWarnings }) => meetingWarnings },
    concerns: [],
  },
  justification: {
    rule: "G12.4",
    as: "window",
    startedBy: ["absences-counted"],
    metBy: [],
    lastDay: answersClose,
    looked: "when-over",
    brings: ["answers-closed"],
    reminds: noOne,
    concerns: [],
  },
  dispute: {
    rule: "G12.4",
    as: "window",
    startedBy: ["justification-disputed"],
    metBy: [],
    lastDay: disputeCloses,
    looked: "when-over",
    brings: ["dispute-settled"],
    reminds: noOne,
    concerns: [],
  },
  "membership-end": {
    rule: "G12.4",
    as: "obligation",
    startedBy: ["answers-closed"],
    metBy: ["membership-ended"],
    lastDay: endDue,
    looked: "when-over",
    brings: ["membership-end-overdue"],
    reminds: noOne,
    concerns: [],
  },
  appointments: {
    rule: "G4.1",
    as: "obligation",
    startedBy: ["plan-adopted"],
    metBy: ["body-answered"],
    lastDay: answersDue,
    looked: "when-over",
    brings: ["appointments-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(10, 3) },
    concerns: ["secretariat"],
  },
  confirmations: {
    rule: "G4.13",
    as: "obligation",
    startedBy: ["renewal-opened"],
    metBy: ["body-answered"],
    lastDay: answersDue,
    looked: "when-over",
    brings: ["confirmations-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(10, 3) },
    concerns: ["secretariat"],
  },
  "civil-society-call": {
    rule: "G4.13",
    as: "obligation",
    startedBy: ["plan-adopted", "renewal-opened"],
    metBy: ["civil-society-call-announced"],
    lastDay: callDue,
    looked: "when-over",
    brings: ["civil-society-call-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(10, 3) },
    concerns: ["secretariat"],
  },
  // Outgoing members stay in office after it: renewal is not lapse (G4.13).
  successors: {
    rule: "G4.13",
    as: "obligation",
    startedBy: ["plan-adopted"],
    metBy: ["successors-seated"],
    lastDay: (ends) => ends,
    looked: "when-over",
    brings: ["successors-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(90, 30) },
    concerns: [],
  },
} as const satisfies Readonly<Record<DutyName, Row>>;

/** The row of a deadline. */
export const rowOf = (name: DutyName): Row => duties[name];
