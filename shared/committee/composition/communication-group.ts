import * as z from "zod/mini";
import { present, type Seat, Sitting } from "#committee/composition/seats";
import { Words } from "#committee/kernel/words";
import { stands } from "#committee/people/consents";
import { Name, type Person, rolesOf, WhatsApp } from "#committee/people/people";

/** Someone of the group: how the others reach them, and for whom they sit, if they sit. */
export const Reached = z.readonly(
  z.object({
    name: Name,
    email: z.string(),
    /** Where they chose to give it to the others. */
    whatsapp: z.optional(WhatsApp),
    as: z.enum([...Sitting.options, "chair", "secretariat"]),
    body: z.optional(Words),
  }),
);
export type Reached = z.infer<typeof Reached>;

const reached = (person: Person, as: Reached["as"], body?: Words): Reached => ({
  name: person.name,
  email: person.email,
  ...(person.whatsapp && stands(person.consents, "whatsapp") && { whatsapp: person.whatsapp }),
  as,
  ...(body && { body }),
});

const sitting = (seat: Seat, people: ReadonlyMap<string, Person>): readonly Reached[] =>
  (["member", "deputy"] as const).flatMap((as) => {
    const person = people.get(present(seat, as)?.person ?? "");
    return person ? [reached(person, as, seat.body)] : [];
  });

const serving = (people: ReadonlyMap<string, Person>): readonly Reached[] =>
  (["chair", "secretariat"] as const).flatMap((as) =>
    [...people.values()].filter((person) => rolesOf(person).includes(as)).map((person) => reached(person, as)),
  );

/**
 * The communication group (G10.5): always those who sit now with their deputies, who presides and the secretariat, for it is
 * worked out and never kept. `people` are those of them whom the register knows, by their ids.
 */
export const groupOf = (seats: readonly Seat[], people: ReadonlyMap<string, Person>): readonly Reached[] => [
  ...serving(people),
  ...seats.flatMap((seat) => sitting(seat, people)),
];
