import { DisputeAnswer } from "#committee/memberships/disputes";
import { keyOf, seats } from "#functions/matters";
import { seatsInOffice } from "#functions/readers/seats-in-office";
import type { Register } from "#secretariat/register";

/** The civil-society seats in office but one, by their ids. */
export const othersThan = async (register: Register, seat: string): Promise<readonly string[]> =>
  (await seatsInOffice(register))
    .filter(({ id, college }) => college === "civil-society" && id !== seat)
    .map(({ id }) => id);

/** What the others answered about a seat's disputed absences. */
export const answersOn = async (register: Register, seat: string): Promise<readonly DisputeAnswer[]> =>
  (await register.beside(keyOf(seats, seat), "ANSWER")).map(({ value }) => DisputeAnswer.parse(value));
