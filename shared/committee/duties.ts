import * as z from "zod/mini";
import type { DutyRow } from "#committee/kernel/duty-row";
import { meetingDuties } from "#committee/meetings/duties";
import { membershipDuties } from "#committee/memberships/duties";
import { planDuties } from "#committee/plans/duties";

/** Every deadline that the clock minds, as each concept declares its own. */
export const duties = { ...meetingDuties, ...membershipDuties, ...planDuties } as const;

const isDuty = (name: string): name is keyof typeof duties => Object.hasOwn(duties, name);

/** Every deadline by its name. */
export const DutyName = z.enum(Object.keys(duties).filter(isDuty));
export type DutyName = z.infer<typeof DutyName>;

/** The row of a deadline. */
export const rowOf = (name: DutyName): DutyRow => duties[name];
