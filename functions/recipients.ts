import type { Letter } from "#committee/correspondence";
import { type Contact, Person } from "#committee/people";
import { Seat } from "#committee/seats";
import { loadEach } from "#functions/load-each";
import { keyOf, people, seats } from "#functions/matters";
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

const contactIn = (found: ReadonlyMap<string, Found>, key: string): Contact => {
  const person = found.get(key);
  if (person === undefined) throw new Error(`Nobody stands under ${key}`);
  return Person.parse(person.state);
};

/** One person by their key; nobody, when the register doesn't know them or has blanked their entry. */
const oneBy = async (register: Register, key: string): Promise<readonly Recipient[]> => {
  const person = Person.safeParse((await register.load([key])).get(key)?.state);
  return person.success ? [{ to: key, contact: person.data }] : [];
};

const secretariat = async (register: Register): Promise<readonly Recipient[]> => {
  const found = await every(register, people.name, { beginning: "secretariat" });
  return found.map(({ key, state }) => ({ to: key, contact: Person.parse(state) }));
};

/** The holder of each seat, written to as they are now. */
const members = async (register: Register): Promise<readonly Recipient[]> => {
  const held = (await every(register, seats.name, {})).map(({ key, state }) => ({
    to: key,
    person: keyOf(people, Seat.parse(state).holder.person),
  }));
  const found = await loadEach(
    register,
    held.map(({ person }) => person),
  );
  return held.map(({ to, person }) => ({ to, contact: contactIn(found, person) }));
};

/** Those whom a letter goes to, as the register has them now. */
export const recipientsOf = async (register: Register, to: Letter["to"]): Promise<readonly Recipient[]> => {
  if (to === "secretariat") return secretariat(register);
  if (to === "members") return members(register);
  return oneBy(register, to);
};
