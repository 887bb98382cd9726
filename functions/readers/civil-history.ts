import type { CivilDate } from "#calendar/civil-date";
import { Seat } from "#committee/composition/seats";
import { civilTerms } from "#committee/plans/civil-terms";
import { ActionPlan } from "#committee/plans/plan";
import type { History } from "#committee/space/seats";
import { todayOf } from "#functions/kernel/circumstances";
import { every } from "#functions/kernel/every";
import type { Office } from "#functions/kernel/offices";
import { plans, seats } from "#functions/matters";
import { editionOn } from "#guide/editions";

/** Who has sat for civil society, and its terms up to the present one, or to that in which a day to come lies (G4.14). */
export const civilHistory = async (office: Office, day?: CivilDate): Promise<History> => {
  const today = todayOf(office);
  const { register } = office;
  const [seated, planned] = await Promise.all([every(register, seats.name), every(register, plans.name)]);
  const ever = {
    seats: seated.map(({ state }) => Seat.parse(state)),
    plans: planned.map(({ state }) => ActionPlan.parse(state)),
  };
  return { seats: ever.seats, terms: civilTerms(ever, day ?? today, editionOn(today)) };
};
