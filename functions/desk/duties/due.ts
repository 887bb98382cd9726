import { yearOf } from "#calendar/civil-date";
import { mayBeExplained } from "#committee/duties/explanations";
import { boardIn, presentBoard } from "#committee/duties/years";
import { yearsBetween } from "#committee/kernel/years";
import { dueRoutes } from "#contract/duties/due";
import { AskedYear } from "#contract/kernel/route";
import { dueOf, dutiesNow } from "#functions/api/duties/due";
import { toldDuty } from "#functions/api/duties/told";
import { callOf } from "#functions/api/kernel/endpoint";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { todayOf } from "#functions/kernel/circumstances";
import type { DeskOffice } from "#functions/kernel/offices";
import { dutiesOf } from "#functions/readers/duties";
import { duePage } from "#pages/desk/duties/due";

/**
 * What is late and what is due soon, then what may be explained: of this year, with what is late still from any other, or of the
 * year that is asked for.
 */
export const showDue = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { register } = office;
  const today = todayOf(office);
  const asked = AskedYear.safeParse(visit.query.get("year") ?? undefined).data;
  const year = asked === yearOf(today) ? undefined : asked;
  const [duties, earlier, first = today] = await Promise.all([
    dutiesNow(office, callOf(dueRoutes.readDue, { subject, language })),
    year === undefined ? [] : dutiesOf(register, year, today),
    register.firstDutyOn(),
  ]);
  const board = year === undefined ? presentBoard(duties, today) : boardIn(earlier, year, today);
  const missed = {
    year: year ?? yearOf(today),
    years: yearsBetween(yearOf(first), yearOf(today)),
    board: board.filter(mayBeExplained).map(toldDuty),
  };
  return { page: duePage({ frame: frameOf(visit, visitor), due: dueOf(duties, today), missed }) };
};
