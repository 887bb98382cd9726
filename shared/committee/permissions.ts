import { calendarMatter } from "#committee/calendar/matter";
import { callMatter } from "#committee/calls/matter";
import { candidacyMatter } from "#committee/candidacies/matter";
import { chairMatter } from "#committee/composition/matter";
import { dutyActs } from "#committee/duties/matter";
import { fileMatter } from "#committee/files/matter";
import { groupMatter } from "#committee/groups/matter";
import { importMatter } from "#committee/imports/matter";
import { type Act, type Acts, allows } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import type { Role } from "#committee/kernel/roles";
import { meetingMatter } from "#committee/meetings/matter";
import { membershipMatter } from "#committee/memberships/matter";
import { methodMatter } from "#committee/methods/matter";
import { personMatter } from "#committee/people/matter";
import { planMatter } from "#committee/plans/matter";
import { recordActs } from "#committee/record/matter";
import { associationMatter } from "#committee/space/matter";

/** Every kind of matter that acts are done on. */
export const matters = [
  meetingMatter,
  membershipMatter,
  planMatter,
  chairMatter,
  methodMatter,
  callMatter,
  candidacyMatter,
  groupMatter,
  personMatter,
  fileMatter,
  calendarMatter,
  associationMatter,
  importMatter,
] as const satisfies readonly Matter[];

/** Who may do what; what a row doesn't name is refused. */
export const permissions = {
  ...meetingMatter.acts,
  ...membershipMatter.acts,
  ...planMatter.acts,
  ...chairMatter.acts,
  ...methodMatter.acts,
  ...callMatter.acts,
  ...candidacyMatter.acts,
  ...groupMatter.acts,
  ...dutyActs,
  ...personMatter.acts,
  ...fileMatter.acts,
  ...recordActs,
  ...calendarMatter.acts,
  ...associationMatter.acts,
  ...importMatter.acts,
} as const satisfies Acts;

export type ActName = keyof typeof permissions;

/** The row of an act. */
export const rightOf = (act: ActName): Act => permissions[act];

/** Whether a name is an act's. */
export const isAct = (name: string): name is ActName => Object.hasOwn(permissions, name);

/** How long a code is fresh, in milliseconds. */
export const FRESH = 10 * 60_000;

/** Whether an act asks for a fresh code. */
export const isSensitive = (act: ActName): boolean => rightOf(act).sensitive === true;

/** Whether one of a caller's roles, or being anyone at all, allows an act. */
export const may = (roles: readonly Role[], act: ActName): boolean => allows(rightOf(act), roles);
