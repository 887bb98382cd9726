import { type CivilDate, yearOf as calendarYear } from "#calendar/civil-date";
import type { DocumentName } from "#committee/kernel/document-name";
import { Region } from "#committee/kernel/regions";
import { yearsBetween } from "#committee/kernel/years";
import { type PublicMeeting, yearOf } from "#committee/meetings/documents";

/** All that documents of their own show: the public meetings, the years of meetings and of the board, the ids of plans, the days on which the composition changed, the ids of public methods and of calls. */
export type Everything = Readonly<{
  meetings: readonly PublicMeeting[];
  years: readonly number[];
  boards: readonly number[];
  plans: readonly string[];
  compositions: readonly string[];
  methods: readonly string[];
  calls: readonly string[];
}>;

const single = ["home", "meetings", "committee", "plans", "groups", "method", "call", "calendar", "news"] as const;

/** Every document there is, given all that documents of their own show. */
export const everyDocument = ({
  meetings,
  years,
  boards,
  plans,
  compositions,
  methods,
  calls,
}: Everything): readonly DocumentName[] => [
  ...new Set<DocumentName>(["files", ...single, "obligations", "guide", "check", "space"]),
  ...Region.options.map((region) => `space/${region}` as const),
  ...new Set([...years.map((year) => `year/${year}` as const), ...meetings.map(yearOf)]),
  ...boards.map((year) => `obligations/${year}` as const),
  ...meetings.map(({ id }) => `meeting/${id}` as const),
  ...plans.map((id) => `plan/${id}` as const),
  ...compositions.map((day) => `composition/${day}` as const),
  ...methods.map((id) => `method/${id}` as const),
  ...calls.map((id) => `call/${id}` as const),
];

/** What the days from one to another reach: the public meetings held in them, and the years in which some duty is told otherwise by then. */
type Reached = Readonly<{ meetings: readonly PublicMeeting[]; boards: readonly number[] }>;

/** The documents of a year, which stand whether or not there is anything in it. */
const ofYear = (year: number): readonly DocumentName[] => [`year/${year}`, `obligations/${year}`];

/** The documents that the days from one to another change by themselves: what was to come is past, what was due is late, a year ends. */
export const turnedBy = ({ meetings, boards }: Reached, from: CivilDate, to: CivilDate): readonly DocumentName[] => {
  const reached = meetings.filter(({ heldOn }) => heldOn >= from && heldOn <= to);
  const ended = from.slice(0, 4) === to.slice(0, 4) ? [] : yearsBetween(calendarYear(from), calendarYear(to));
  return [
    ...new Set<DocumentName>([
      ...(["home", "meetings", "obligations"] as const),
      ...boards.map((year) => `obligations/${year}` as const),
      ...reached.map(yearOf),
      ...ended.flatMap(ofYear),
    ]),
    ...reached.map(({ id }) => `meeting/${id}` as const),
  ];
};
