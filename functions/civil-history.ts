import type { CivilDate } from "#calendar/civil-date";
import { civilTerms } from "#committee/civil-terms";
import { seats } from "#committee/memberships/kind";
import { ActionPlan } from "#committee/plan";
import { plans } from "#committee/plans/kind";
import { Seat } from "#committee/seats";
import type { History } from "#committee/space";
import { todayOf } from "#functions/circumstances";
import { every } from "#functions/every";
import type { Office } from "#functions/offices";
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
