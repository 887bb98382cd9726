import type { Circumstances } from "#committee/decision";
import type { Person } from "#committee/people";
import { ErasedPerson, erasePerson } from "#committee/retention";
import { type Kind, people } from "#functions/matters";
import type { Office } from "#functions/offices";
import { record } from "#functions/record";
import type { Found } from "#secretariat/register";

/** People whose data was erased stand where they stood, after all others. */
const erasedPeople: Kind<ErasedPerson> = { name: people.name, schema: ErasedPerson, sortedBy: () => "-erased" };

type Whom = Readonly<{ person: Person; before: Found; why: "retention" | "request" }>;

/** Blanks a person's entry, and owes the erasure of what stands elsewhere to what carries out. */
export const erase = (
  office: Office,
  { person, before, why }: Whom,
  circumstances: Circumstances,
): Promise<Found | "overtaken"> =>
  record(office, { kind: erasedPeople, id: person.id, before }, erasePerson(person, why, circumstances), circumstances);
