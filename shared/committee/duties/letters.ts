import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { ChangedDay } from "#committee/calendar/changed-day";
import { DutyName } from "#committee/duties";
import { CollegeBut, MembershipOf } from "#committee/kernel/audiences";
import { knownBy } from "#committee/kernel/known";
import { Words } from "#committee/kernel/words";

/** Last days of a matter have moved because the calendar changed: which, from when to when, and the days that changed. */
export const DeadlinesMoved = z.object({
  letter: z.literal("deadlines-moved"),
  to: z.union([z.enum(["members", "secretariat"]), MembershipOf, CollegeBut]),
  about: z.string(),
  ...knownBy,
  moves: z.readonly(z.array(z.object({ name: DutyName, was: CivilDate, is: CivilDate }))),
  days: z.readonly(z.array(ChangedDay)),
});

/** A deadline of a matter: its last day, and by what people know the matter. */
const Deadline = z.readonly(
  z.object({ name: DutyName, about: z.string(), ...knownBy, edition: CivilDate, on: CivilDate }),
);
export type Deadline = z.infer<typeof Deadline>;

/** What a week begins with: what is due soon, what is late, seats where nobody sits, how many letters came back if that is known. */
const Digest = z.readonly(
  z.object({
    due: z.readonly(z.array(Deadline)),
    overdue: z.readonly(z.array(Deadline)),
    vacant: z.readonly(z.array(Words)),
    returned: z.optional(z.int()),
  }),
);
export type Digest = z.infer<typeof Digest>;

/** All that someone is reminded of on a morning; the secretariat's tells what members are reminded of, and on one day a week the digest. */
export const Reminders = z.object({
  letter: z.literal("reminders"),
  to: z.enum(["secretariat", "other-members"]),
  reminders: z.readonly(z.array(Deadline)),
  toMembers: z.readonly(z.array(Deadline)),
  digest: z.optional(Digest),
});

export type DeadlinesMoved = z.infer<typeof DeadlinesMoved>;
export type Reminders = z.infer<typeof Reminders>;
