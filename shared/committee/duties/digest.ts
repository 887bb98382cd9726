import { type CivilDate, mondayOf } from "#calendar/civil-date";
import { workingDayFrom } from "#calendar/working-days";
import { dueSoon, type Told } from "#committee/duties/board";
import type { Digest } from "#committee/duties/letters";
import type { Circumstances } from "#committee/kernel/decision";
import type { Duty } from "#committee/kernel/duty";
import { knownOf } from "#committee/kernel/known";
import type { Words } from "#committee/kernel/words";

/** What the register tells beside the duties: the bodies of the seats where nobody sits, and how many letters came back. */
export type Besides = Readonly<{ vacant: readonly Words[]; returned?: number }>;

/** Whether the week's digest is to be told: from the first working day of each week on, unless it has been. */
export const isDigestDue = (lastDigest: CivilDate, { today, almanac }: Pick<Circumstances, "today" | "almanac">) => {
  const monday = mondayOf(today);
  return lastDigest < monday && workingDayFrom(monday, almanac) <= today;
};

const named = ({ name, about, edition, on, ...duty }: Told) => ({ name, about, ...knownOf(duty), edition, on });

/** What a week begins with: what is due within thirty days, what is late, and what else waits for the secretariat. */
export const digestOn = (duties: readonly Duty[], { vacant, returned }: Besides, today: CivilDate): Digest => {
  const told = dueSoon(duties, today);
  return {
    due: told.filter(({ standing }) => standing === "due").map(named),
    overdue: told.filter(({ standing }) => standing === "overdue").map(named),
    vacant,
    returned,
  };
};
