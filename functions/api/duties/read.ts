import { type CivilDate, yearOf } from "#calendar/civil-date";
import { isPublic } from "#committee/duties/board";
import { byRule, countsOf } from "#committee/duties/counts";
import { boardIn, presentBoard } from "#committee/duties/years";
import { yearsUpTo } from "#committee/kernel/years";
import { may } from "#committee/permissions";
import { dutyRoutes } from "#contract/duties/duties";
import { toldDuty } from "#functions/api/duties/told";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { todayOf } from "#functions/kernel/circumstances";
import { dutiesOf, dutiesOpen } from "#functions/readers/duties";
import { articleOf } from "#guide/clause";
import type { Register } from "#secretariat/register";

/** The board of a year or, where none is asked for, the present one. */
const boardFor = async (register: Register, year: number | undefined, today: CivilDate) =>
  year === undefined
    ? presentBoard(await dutiesOpen(register, today), today)
    : boardIn(await dutiesOf(register, year, today), year, today);

/** Rights and duties are read at once; what the public doesn't read of a plan, the committee does. */
export const readDuties = endpoint(dutyRoutes.readDuties, async (office, call) => {
  const { register } = office;
  const today = todayOf(office);
  const [{ roles }, whole, first = today] = await Promise.all([
    standingOf(office, call, []),
    boardFor(register, call.query.year, today),
    register.firstDutyOn(),
  ]);
  const board = may(roles, "readPlannedDuties") ? whole : whole.filter(isPublic);
  const counts = byRule(board).map(({ rule, board: of }) => ({ rule, article: articleOf(rule), ...countsOf(of) }));
  const { year = yearOf(today) } = call.query;
  const days = board.map(({ on }) => on);
  return { body: { year, years: [...yearsUpTo(days, today, first)], duties: board.map(toldDuty), counts } };
});
