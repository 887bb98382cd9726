import { ulid } from "ulid";
import { registerPerson } from "#committee/people";
import { capacityOf, fillSeat } from "#committee/seats";
import { circumstancesOf } from "#functions/circumstances";
import { people, seats } from "#functions/matters";
import type { Office } from "#functions/offices";
import { record } from "#functions/record";

export type Seating = Readonly<{ id: string; person: string; email: string }>;

/** Seats a number of associations in civil society's college, each with its representative. */
export const seatAssociations = (
  office: Office,
  number: number,
  personOf: (email: string) => Promise<string> = async () => `person-${ulid()}`,
): Promise<readonly Seating[]> =>
  Promise.all(
    Array.from({ length: number }, async (_, index) => {
      const id = ulid();
      const email = `association-${index}-${id}@post.example`.toLowerCase();
      const person = await personOf(email);
      const holder = {
        name: { ar: `ممثلة ${index}`, latin: `Représentante ${index}` },
        email,
        language: "fr",
      } as const;
      const seating = {
        college: "civil-society",
        body: { ar: `جمعية ${index}`, fr: `Association ${index}` },
        holder,
      } as const;
      const circumstances = circumstancesOf(office, undefined, { by: "test" });
      const capacities = [capacityOf(seating, `SEAT#${id}`, "member")];
      const entered = registerPerson(person, { ...holder, capacities }, circumstances);
      await record(office, { kind: people, id: person }, entered, circumstances);
      await record(office, { kind: seats, id }, fillSeat({ id, person }, seating, circumstances), circumstances);
      return { id, person, email };
    }),
  );
