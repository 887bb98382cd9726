import type { KeptAlmanac } from "#committee/calendar/almanac";
import type { Group } from "#committee/groups/groups";
import type { Meeting } from "#committee/meetings/meeting";
import type { ActionPlan } from "#committee/plans/plan";

/** The states that grow long: by what is written in them, or with each year. */
type Long = Readonly<{ MEETING: Meeting; PLAN: ActionPlan; GROUP: Group; ALMANAC: KeptAlmanac }>;

type FieldOf<State> = State extends unknown ? keyof State : never;

/**
 * The fields of states that hold long words, by the kind of their matter. They stand beside the state: no list reads them, and no
 * act writes them that doesn't change them.
 */
export const longWords = {
  MEETING: ["attendees", "guests", "minutes"],
  PLAN: ["bodies"],
  GROUP: ["members"],
  ALMANAC: ["holidays"],
} as const satisfies { readonly [Name in keyof Long]: readonly FieldOf<Long[Name]>[] };
