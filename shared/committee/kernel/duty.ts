import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { DutyName } from "#committee/duties";
import { knownBy } from "#committee/kernel/known";
import { Words } from "#committee/kernel/words";

/** Why a duty was missed or met late, in the secretariat's words: dated, and beside the mark, which stays. */
const Explanation = z.readonly(z.object({ words: Words, at: Instant }));
type Explanation = z.infer<typeof Explanation>;

/** A deadline of a matter as the register keeps it: one for each last day that it ever had. Nothing of it is taken back. */
export const Duty = z.readonly(
  z.object({
    name: DutyName,
    /** The key of the matter that it is about, and by what people know that matter. */
    about: z.string(),
    ...knownBy,
    edition: CivilDate,
    /** The day from which it counts, and its last day. */
    from: CivilDate,
    on: CivilDate,
    /** The day on which it was entered. */
    since: CivilDate,
    metOn: z.optional(CivilDate),
    /** The day on which it was found missed. */
    missedOn: z.optional(CivilDate),
    /** The day from which it was owed no more: its matter was put off, moved or cancelled. */
    lapsedOn: z.optional(CivilDate),
    /** The day to which a change of the calendar moved it, and the one that it was moved from. */
    movedTo: z.optional(CivilDate),
    movedFrom: z.optional(CivilDate),
    explanations: z.readonly(z.array(Explanation)),
    /** The reminders given, by how many days ahead. */
    reminded: z.readonly(z.array(z.int())),
  }),
);
export type Duty = z.infer<typeof Duty>;

/** Whether a duty waits still: neither met nor missed, and owed under this very day. */
export const isOpen = ({ metOn, missedOn, lapsedOn, movedTo }: Duty): boolean =>
  [metOn, missedOn, lapsedOn, movedTo].every((day) => day === undefined);

/** What tells one duty from every other. */
export type DutyKey = Pick<Duty, "on" | "name" | "about">;

type Opened = Omit<Duty, "since" | "metOn" | "missedOn" | "lapsedOn" | "movedTo" | "explanations" | "reminded">;

/** What an act changes about a duty. */
export type DutyChange = Readonly<{ day: CivilDate }> &
  (
    | Readonly<{ change: "opened"; duty: Opened }>
    | Readonly<{ change: "met" | "missed" | "lapsed"; duty: DutyKey }>
    | Readonly<{ change: "moved"; duty: DutyKey; to: CivilDate }>
    | Readonly<{ change: "explained"; duty: DutyKey; explanation: Explanation }>
    | Readonly<{ change: "reminded"; duty: DutyKey; ahead: readonly number[] }>
  );
