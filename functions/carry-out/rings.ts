import { type Instant, instantOf } from "#calendar/civil-date";
import type { Owed } from "#committee/entail";
import type { CarryOutOffice } from "#functions/kernel/offices";

/** How long, in milliseconds, what is owed is left to the wake that it made; and how far ahead the clock takes a ring at least. */
const PATIENCE = 60_000;

/** Since when something must be owed to be what earlier wakes left. */
export const patience = ({ now }: CarryOutOffice): Instant => instantOf(Date.parse(now()) - PATIENCE);

const soon = ({ now }: CarryOutOffice): Instant => instantOf(Date.parse(now()) + PATIENCE);

/** A ring for an instant that has passed is set a little ahead: the clock takes no other. */
export const ringFor = async ({ ring, matter }: Owed, office: CarryOutOffice): Promise<void> => {
  if (ring === undefined) return;
  const earliest = soon(office);
  await office.clock.ring(ring > earliest ? ring : earliest, matter);
};

/** Has the clock call this function again, by its own ARN, to go on with what is left. */
export const recall = (office: CarryOutOffice, self: string): Promise<void> => office.clock.recall(soon(office), self);
