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

/** Who stands under a key; nobody, when the register doesn't know them or has blanked their entry. */
const contactIn = (found: ReadonlyMap<string, Found>, key: string): readonly Contact[] => {
  const person = Person.safeParse(found.get(key)?.state);
  return person.success ? [person.data] : [];
};

const secretariat = async (register: Register): Promise<readonly Recipient[]> => {
  const found = await every(register, people.name, { beginning: "secretariat" });
  return found.map(({ key, state }) => ({ to: key, contact: Person.parse(state) }));
};

/** The holder of each seat, but for some people, written to as they are now. */
const members = async (register: Register, but: readonly string[] = []): Promise<readonly Recipient[]> => {
  const held = (await every(register, seats.name, {}))
    .map(({ key, state }) => ({ to: key, person: keyOf(people, Seat.parse(state).holder.person) }))
    .filter(({ person }) => !but.includes(person));
  const found = await loadEach(
    register,
    held.map(({ person }) => person),
  );
  return held.flatMap(({ to, person }) => contactIn(found, person).map((contact) => ({ to, contact })));
};

/** Those whom a letter goes to, as the register has them now. */
export const recipientsOf = async (register: Register, to: Letter["to"]): Promise<readonly Recipient[]> => {
  if (to === "secretariat") return secretariat(register);
  if (to === "members") return members(register);
  if (to === "other-members")
    return members(
      register,
      (await secretariat(register)).map(({ to: key }) => key),
    );
  return contactIn(await register.load([to]), to).map((contact) => ({ to, contact }));
};
