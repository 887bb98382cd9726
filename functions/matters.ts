import type * as z from "zod/mini";
import { KeptAlmanac } from "#committee/almanac";
import { Meeting } from "#committee/meeting";
import { Person } from "#committee/people";
import { Seat } from "#committee/seats";

/** A kind of matter: its name in keys, what its state is, and by what its list is ordered. */
export type Kind<State> = Readonly<{
  name: string;
  schema: z.ZodMiniType<State>;
  sortedBy: (state: State) => string;
}>;

export const meetings: Kind<Meeting> = { name: "MEETING", schema: Meeting, sortedBy: ({ heldOn }) => heldOn };

export const seats: Kind<Seat> = { name: "SEAT", schema: Seat, sortedBy: ({ college }) => college };

/** People are listed by what they may do, so that those who serve are found without reading the others. */
export const people: Kind<Person> = { name: "PERSON", schema: Person, sortedBy: ({ roles }) => roles.join(" ") };

/** The one almanac, and its id. */
export const almanacs: Kind<KeptAlmanac> = { name: "ALMANAC", schema: KeptAlmanac, sortedBy: () => MOROCCO };
export const MOROCCO = "morocco";

/** The key of a matter on the register: "MEETING#01K…". */
export const keyOf = ({ name }: Pick<Kind<never>, "name">, id: string): string => `${name}#${id}`;
