import type * as z from "zod/mini";
import { present, Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import type { seatRoutes } from "#contract/composition/seats";
import type { Call } from "#functions/api/kernel/endpoint";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Found } from "#secretariat/register";

type Leaving = typeof seatRoutes.leaveSeat;
type On = Readonly<{ office: ApiOffice; call: Call<Leaving>; state: Seat }>;

/** Who sits where the call says that someone leaves, as the register has them; nobody where it is vacant already. */
export const leaving = async ({ office: { register }, call, state }: On) => {
  const person = present(state, call.body.as)?.person;
  if (person === undefined) return undefined;
  const key = keyOf(people, person);
  return { id: person, before: (await register.load([key])).get(key) };
};

/** A seat as it is told, with who sits there still. */
export const toldSeat = ({ state, version }: Found): z.output<Leaving["out"]> => {
  const seat = Seat.parse(state);
  const [member, deputy] = [present(seat, "member")?.name, present(seat, "deputy")?.name];
  return {
    ...{ id: seat.id, college: seat.college, body: seat.body, version },
    ...(member && { member }),
    ...(deputy && { deputy }),
  };
};
