import { termsBySeats } from "#committee/civil-terms";
import { Seat } from "#committee/seats";
import type { History } from "#committee/space";
import { todayOf } from "#functions/circumstances";
import { every } from "#functions/every";
import { seats } from "#functions/matters";
import type { Office } from "#functions/offices";
import { editionOn } from "#guide/editions";

/** Who has sat for civil society, and its terms up to the present one (G4.14). */
export const civilHistory = async (office: Office): Promise<History> => {
  const today = todayOf(office);
  const ever = (await every(office.register, seats.name)).map(({ state }) => Seat.parse(state));
  return { seats: ever, terms: termsBySeats(ever, today, editionOn(today)) };
};
