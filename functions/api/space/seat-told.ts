import { present, Seat } from "#committee/composition/seats";
import type { SeatView } from "#contract/space/seats";
import type { Found } from "#secretariat/register";

/** A seat that an association has, with who sits there for it. */
export const seatTold = ({ state, version }: Found): SeatView => {
  const seat = Seat.parse(state);
  const member = present(seat, "member");
  if (member === undefined || seat.association === undefined) throw new Error("Nobody sits there for an association");
  const { name, post, from } = member;
  const { id, body, association } = seat;
  return { id, body, association, representative: { name, ...(post && { post }), from }, version };
};
