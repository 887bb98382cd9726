import { enterChair, openChair } from "#committee/composition/chair";
import { COMMITTEE, chairs } from "#committee/composition/kind";
import type { Hand } from "./hand.ts";
import { contactOf } from "./members.ts";

/** Someone in the chair of the committee, by their id. */
export const chaired = async (hand: Hand, person: string): Promise<void> => {
  const { state, ...matter } = await hand.write(chairs, { id: COMMITTEE }, openChair);
  const contact = contactOf("chair", 0);
  await hand.write(chairs, { ...matter, id: COMMITTEE }, (now) => enterChair(state, { person, contact }, now));
};
