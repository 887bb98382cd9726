import type { Letter } from "#committee/correspondence";
import { type Contact, Person } from "#committee/people";
import { Seat } from "#committee/seats";
import { people, seats } from "#functions/matters";
import type { Found, Register } from "#secretariat/register";

/** Whom a letter goes to: the key of their seat or person, and how they are written to. */
export type Recipient = Readonly<{ to: string; contact: Contact }>;

const every = async (
  register: Register,
  kind: string,
  from: Readonly<{ beginning?: string; after?: string }>,
): Promise<readonly Found[]> => {
  const { found, next } = await register.list(kind, { limit: 100, ...from });
  return next === undefined ? found : [...found, ...(await every(register, kind, { ...from, after: next }))];
};

/** One person by their key; nobody, when the register doesn't know them or has blanked their entry. */
const oneBy = async (register: Register, key: string): Promise<readonly Recipient[]> => {
  const person = Person.safeParse((await register.load([key])).get(key)?.state);
  return person.success ? [{ to: key, contact: person.data }] : [];
};

/** Those whom a letter goes to, as the register has them now. */
export const recipientsOf = async (register: Register, to: Letter["to"]): Promise<readonly Recipient[]> => {
  if (to !== "members" && to !== "secretariat") return oneBy(register, to);
  if (to === "secretariat") {
    const found = await every(register, people.name, { beginning: "secretariat" });
    return found.map(({ key, state }) => ({ to: key, contact: Person.parse(state) }));
  }
  const found = await every(register, seats.name, {});
  return found.map(({ key, state }) => ({ to: key, contact: Seat.parse(state).holder }));
};
