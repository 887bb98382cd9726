import type * as z from "zod/mini";
import type { Instant } from "#calendar/civil-date";
import { startOfDay } from "#calendar/legal-time";
import { KeptAlmanac, recountAt } from "#committee/calendar/almanac";
import { Call } from "#committee/calls/call";
import { callLookAt } from "#committee/calls/look";
import { Candidacy } from "#committee/candidacies/candidacy";
import { candidacyLookAt } from "#committee/candidacies/dues";
import { Chair } from "#committee/composition/chair";
import { Seat } from "#committee/composition/seats";
import { missingAt } from "#committee/files/acts";
import { StoredFile } from "#committee/files/files";
import { Group } from "#committee/groups/groups";
import { type Known, knownOf } from "#committee/kernel/known";
import type { Starts } from "#committee/kernel/owing";
import { AbsencesOwed } from "#committee/meetings/absences-owed";
import { Meeting } from "#committee/meetings/meeting";
import { startsOf } from "#committee/meetings/starts";
import { membershipStarts } from "#committee/memberships/starts";
import { methodLookAt } from "#committee/methods/look";
import { Method } from "#committee/methods/method";
import { Person, rolesOf } from "#committee/people/people";
import { keptUntil } from "#committee/people/retention";
import { startsOfPlan } from "#committee/plans/adopting";
import { planLookAt } from "#committee/plans/dues";
import { ActionPlan } from "#committee/plans/plan";
import { type DocumentName, showing, showingAssociation } from "#committee/publication/documents";
import { showingCall } from "#committee/publication/of-call";
import { showingChair, showingPlan, showingSeat } from "#committee/publication/of-committee";
import { showingMethod } from "#committee/publication/of-method";
import { Association } from "#committee/space/association";

/** A kind of matter: its name in keys, what its state is, by what its list is ordered, and which public documents show it. */
export type Kind<State> = Readonly<{
  name: string;
  schema: z.ZodMiniType<State>;
  sortedBy: (state: State) => string;
  shownIn?: (state: State) => readonly DocumentName[];
  /** The deadlines it has as it stands, and by what people know it: both, or neither. */
  starts?: (state: State) => Starts;
  known?: (state: State) => Known;
  /** When it asks to be looked at, for what is no deadline. */
  lookAt?: (state: State) => Instant | undefined;
}>;

export const meetings: Kind<Meeting> = {
  name: "MEETING",
  schema: Meeting,
  sortedBy: ({ heldOn }) => heldOn,
  shownIn: showing,
  starts: startsOf,
  known: knownOf,
};

export const plans: Kind<ActionPlan> = {
  name: "PLAN",
  schema: ActionPlan,
  sortedBy: ({ adoptedOn }) => adoptedOn,
  starts: startsOfPlan,
  known: knownOf,
  lookAt: planLookAt,
  shownIn: showingPlan,
};

/** Seats that are no more come after all others, which are few: whoever sits is found at once, whatever was before. */
export const seats: Kind<Seat> = {
  name: "SEAT",
  schema: Seat,
  sortedBy: ({ college, until }) => (until === undefined ? college : `-until ${until} ${college}`),
  shownIn: showingSeat,
  starts: membershipStarts,
  known: ({ body }) => ({ title: body }),
};

/** Where people who have no capacity any more stand in the list of people. */
export const FORMER = "-former";

/** People are listed by what they may do, so that those who serve are found without reading the others. */
export const people: Kind<Person> = {
  name: "PERSON",
  schema: Person,
  // An index takes no empty text.
  sortedBy: (person) => rolesOf(person).join(" ") || FORMER,
  lookAt: (person) => {
    const until = keptUntil(person);
    return until && startOfDay(until);
  },
};

/** Associations are listed by their stage, then by their region, those that came last first: a region's members are found in one query. */
export const associations: Kind<Association> = {
  name: "ASSOCIATION",
  schema: Association,
  sortedBy: ({ stage, region, joined }) => `${stage} ${region} ${joined}`,
  shownIn: showingAssociation,
};

/** The methods by which civil society's members are chosen. */
export const methods: Kind<Method> = {
  name: "METHOD",
  schema: Method,
  sortedBy: ({ since }) => since,
  lookAt: methodLookAt,
  shownIn: showingMethod,
};

/** The calls for candidacies. */
export const calls: Kind<Call> = {
  name: "CALL",
  schema: Call,
  sortedBy: ({ opensAt }) => opensAt,
  lookAt: callLookAt,
  shownIn: showingCall,
};

/** Candidacies are listed call by call, and in each by region. */
export const candidacies: Kind<Candidacy> = {
  name: "CANDIDACY",
  schema: Candidacy,
  sortedBy: ({ call, region }) => `${call} ${region}`,
  lookAt: candidacyLookAt,
};

/** The one chair, its id and its key. */
export const chairs: Kind<Chair> = { name: "CHAIR", schema: Chair, sortedBy: () => COMMITTEE, shownIn: showingChair };
export const COMMITTEE = "committee";
export const CHAIR = "CHAIR#committee";

/** The implementation committee and the groups. */
export const groups: Kind<Group> = {
  name: "GROUP",
  schema: Group,
  sortedBy: ({ openedOn }) => openedOn,
  shownIn: () => ["groups"],
};

/** Files are found by the acts that cite them. */
export const files: Kind<StoredFile> = {
  name: "FILE",
  schema: StoredFile,
  sortedBy: ({ since }) => since,
  lookAt: missingAt,
};

/** The counts of absences that sheets ask for, each under the id of its meeting. */
export const absencesOwed: Kind<AbsencesOwed> = {
  name: "ABSENCES",
  schema: AbsencesOwed,
  sortedBy: ({ heldOn }) => heldOn,
  lookAt: ({ since }) => since,
};

/** The one almanac, and its id. */
export const almanacs: Kind<KeptAlmanac> = {
  name: "ALMANAC",
  schema: KeptAlmanac,
  sortedBy: () => MOROCCO,
  lookAt: recountAt,
};
export const MOROCCO = "morocco";

/** The key of a matter on the register: "MEETING#01K…". */
export const keyOf = ({ name }: Pick<Kind<never>, "name">, id: string): string => `${name}#${id}`;
