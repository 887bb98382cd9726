import { boardOf, isPublic } from "#committee/duties/board";
import { byRule, countsOf } from "#committee/duties/counts";
import { may } from "#committee/permissions";
import { dutyRoutes } from "#contract/duties/duties";
import { toldDuty } from "#functions/api/duties/told";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { todayOf } from "#functions/kernel/circumstances";
import { dutiesOn } from "#functions/readers/duties";
import { articleOf } from "#guide/clause";

/** Rights and duties are read at once; what the public doesn't read of a plan, the committee does. */
export const readDuties = endpoint(dutyRoutes.readDuties, async (office, call) => {
  const [{ roles }, duties] = await Promise.all([standingOf(office, call, []), dutiesOn(office.register)]);
  const whole = boardOf(duties, todayOf(office));
  const board = may(roles, "readPlannedDuties") ? whole : whole.filter(isPublic);
  const counts = byRule(board).map(({ rule, board: of }) => ({ rule, article: articleOf(rule), ...countsOf(of) }));
  return { body: { duties: board.map(toldDuty), counts } };
});
