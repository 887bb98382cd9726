import type { Letter } from "#committee/correspondence";
import { type Contact, Person } from "#committee/people";
import { Seat } from "#committee/seats";
import { loadEach } from "#functions/load-each";
import { keyOf, people, seats } from "#functions/matters";
import type { Found, Register } from "#secretariat/register";

/** Whom a letter goes to: the key of their seat or person, who they are, and how they are written to. */
export type Recipient = Readonly<{ to: string; person: string; contact: Contact }>;

const every = async (
  register: Register,
  kind: string,
  from: Readonly<{ beginning?: string; after?: string }>,
): Promise<readonly Found[]> => {
  const { found, next } = await register.list(kind, { limit: 100, ...from });
  return next === undefined ? found : [...found, ...(await every(register, kind, { ...from, after: next }))];
};

/** Who stands under a key; nobody, when the register doesn't know them or has blanked their entry. */
const personIn = (found: ReadonlyMap<string, Found>, key: string): readonly Person[] => {
  const person = Person.safeParse(found.get(key)?.state);
  return person.success ? [person.data] : [];
};

const writtenTo = (to: string, contact: Person): Recipient => ({ to, person: contact.id, contact });

const secretariat = async (register: Register): Promise<readonly Recipient[]> => {
  const found = await every(register, people.name, { beginning: "secretariat" });
  return found.map(({ key, state }) => writtenTo(key, Person.parse(state)));
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
  return held.flatMap(({ to, person }) => personIn(found, person).map((contact) => writtenTo(to, contact)));
};

/** Those whom a letter goes to, as the register has them now. */
export const recipientsOf = async (register: Register, to: Letter["to"]): Promise<readonly Recipient[]> => {
  if (to === "secretariat") return secretariat(register);
  if (to === "members") return members(register);
  return personIn(await register.load([to]), to).map((contact) => writtenTo(to, contact));
};
