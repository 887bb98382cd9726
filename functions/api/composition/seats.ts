import { seatRoutes } from "#contract/composition/seats";
import { endpoint } from "#functions/api/kernel/endpoint";
import { seatsInOffice } from "#functions/readers/seats-in-office";

/** Open to all and the same for all: who sits where, by name and body alone. */
export const listSeats = endpoint(seatRoutes.listSeats, async ({ register }) => ({
  body: {
    seats: (await seatsInOffice(register)).map(({ id, college, body, holder }) => ({
      id,
      college,
      body,
      holder: { ...holder.name },
    })),
  },
}));
