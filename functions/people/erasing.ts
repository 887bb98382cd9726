import type { Circumstances } from "#committee/kernel/decision";
import type { Person } from "#committee/people/people";
import { ErasedPerson, erasePerson } from "#committee/people/retention";
import type { Office } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { type Kind, people } from "#functions/matters";
import { forgettingOf } from "#functions/people/forgetting";
import type { Found } from "#secretariat/register";

/** People whose data was erased stand where they stood, after all others. */
const erasedPeople: Kind<ErasedPerson> = { name: people.name, schema: ErasedPerson, sortedBy: () => "-erased" };

type Whom = Readonly<{ person: Person; before: Found; why: "retention" | "request" }>;

/** Blanks a person's entry, and with it the contacts at their address; owes the erasure of what stands elsewhere to what carries out. */
export const erase = async (
  office: Office,
  { person, before, why }: Whom,
  circumstances: Circumstances,
): Promise<Found | "overtaken"> => {
  const along = await forgettingOf(office, person.id, circumstances);
  const decision = erasePerson(person, why, circumstances);
  return record(office, { kind: erasedPeople, id: person.id, before }, decision, circumstances, along);
};
