import type { DocumentName } from "#committee/kernel/document-name";
import { Region } from "#committee/kernel/regions";
import { type PublicLine, yearOf } from "#committee/meetings/documents";

/** All that documents of their own show: the public meetings, the ids of plans, the days on which the composition changed, the ids of public methods and of calls. */
export type Everything = Readonly<{
  meetings: readonly PublicLine[];
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
export const turnedBy = (meetings: readonly PublicLine[], from: string, to: string): readonly DocumentName[] => {
  const reached = meetings.filter(({ heldOn }) => heldOn >= from && heldOn <= to);
  return [
    ...new Set<DocumentName>(["home", "meetings", "obligations", ...reached.map(yearOf)]),
    ...reached.map(({ id }) => `meeting/${id}` as const),
  ];
};
