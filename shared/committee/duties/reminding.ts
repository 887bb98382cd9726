import type { Almanac } from "#calendar/almanac";
import { type CivilDate, daysAfter } from "#calendar/civil-date";
import { workingDayUntil } from "#calendar/working-days";
import { rowOf } from "#committee/duties";
import { isCalled } from "#committee/duties/board";
import { type Duty, isOpen } from "#committee/kernel/duty";
import { editionOn } from "#guide/editions";

/** A duty of which those concerned are reminded, and the reminders that this is, by how many days ahead: some were missed. */
export type Reminding = Readonly<{ duty: Duty; ahead: readonly number[] }>;

type Today = Readonly<{ today: CivilDate; almanac: Almanac }>;

/** The day of a reminder: so many days before the last day or, where that is a day off, the working day before it. */
const reminderDay = ({ on }: Duty, ahead: number, almanac: Almanac): CivilDate =>
  workingDayUntil(daysAfter(on, -ahead), almanac);

/** The reminders of a duty whose day has come and that haven't been given. */
const reached = (duty: Duty, { today, almanac }: Today): readonly number[] =>
  rowOf(duty.name)
    .reminds.ahead(editionOn(duty.edition))
    .filter((ahead) => reminderDay(duty, ahead, almanac) <= today && !duty.reminded.includes(ahead));

/** Whether a duty can be kept still, and hasn't been. */
const waits = (duty: Duty, duties: readonly Duty[], { today }: Today): boolean =>
  isOpen(duty) && duty.on >= today && !(duty.name === "next-meeting" && isCalled(duty, duties));

/**
 * The duties to be reminded of on a day, the soonest first: none twice for the same day ahead, none once its last day is over
 * (G5.1, G5.3, G5.5, G5.6). Reminders that were missed come as one. Of the six months nothing is said while a meeting is called.
 */
export const remindersOn = (duties: readonly Duty[], on: Today): readonly Reminding[] =>
  duties
    .filter((duty) => waits(duty, duties, on))
    .map((duty) => ({ duty, ahead: reached(duty, on) }))
    .filter(({ ahead }) => ahead.length > 0)
    .toSorted((one, other) => (one.duty.on < other.duty.on ? -1 : 1));
