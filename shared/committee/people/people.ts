import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Role } from "#committee/kernel/roles";
import { Consent } from "#committee/people/consents";
import { granted, type Ruling } from "#guide/rule";

/** A person's name in Arabic and in Latin script. */
export const Name = z.readonly(
  z.object({ ar: z.string().check(z.minLength(1)), latin: z.string().check(z.minLength(1)) }),
);

/** The languages that people are written to in. */
export const Language = z.enum(["ar", "fr", "en"]);
export type Language = z.infer<typeof Language>;

/** How a person is called and written to. */
export const Contact = z.object({ name: Name, email: z.email(), language: Language });
export type Contact = z.infer<typeof Contact>;

/** A telephone number in the international form: "+212600000000". */
export const WhatsApp = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

/** In what capacity someone acts: a role, and the key of the seat or association that it comes from, if it comes from one. */
export const Capacity = z.readonly(z.object({ role: Role, of: z.optional(z.string()) }));
export type Capacity = z.infer<typeof Capacity>;

/** A person known to the register: the id is the subject of the pool's account. */
export const Person = z.readonly(
  z.object({
    id: z.string(),
    edition: CivilDate,
    capacities: z.readonly(z.array(Capacity)),
    ...Contact.shape,
    /** When the address was last corrected. */
    addressedAt: z.optional(Instant),
    /** The number at which the other members reach them, where they chose to give it. */
    whatsapp: z.optional(WhatsApp),
    consents: z.optional(z.readonly(z.array(Consent))),
    /** The day since which they have had no capacity, while they have none. */
    endedOn: z.optional(CivilDate),
  }),
);
export type Person = z.infer<typeof Person>;

/** A person's name, each script under a name of its own. */
export const nameByScript = ({ name }: Pick<Contact, "name">): Readonly<Record<string, string>> => ({
  "name.ar": name.ar,
  "name.latin": name.latin,
});

/** Where capacities come from, as facts of a page. */
const originsOf = (capacities: readonly Capacity[]): Readonly<Record<string, string>> => {
  const origins = capacities.flatMap(({ of }) => of ?? []);
  return origins.length === 0 ? {} : { of: origins.join(" ") };
};

/** The roles that a person has, each once, in the order of the table of roles. */
export const rolesOf = ({ capacities }: Pick<Person, "capacities">): readonly Role[] =>
  Role.options.filter((role) => capacities.some((capacity) => capacity.role === role));

/** Whether a person acts in a role for this very seat or association, by its key. */
export const actsFor = ({ capacities }: Pick<Person, "capacities">, role: Role, of: string): boolean =>
  capacities.some((capacity) => capacity.role === role && capacity.of === of);

/** Enters a person on the register with what they may do. */
export const registerPerson = (
  id: string,
  { capacities, ...contact }: Contact & Readonly<{ capacities: readonly Capacity[] }>,
  { edition }: Circumstances,
): Decision<Person> => ({
  state: { id, edition: edition.inForceFrom, capacities, ...contact },
  page: {
    act: "person-registered",
    rules: [],
    facts: { roles: rolesOf({ capacities }).join(" "), ...originsOf(capacities), language: contact.language },
    reserved: { ...nameByScript(contact), email: contact.email },
  },
  letters: [],
});

const isSame = (one: Capacity, other: Capacity): boolean => one.role === other.role && one.of === other.of;

type Changed = Readonly<{ act: string; capacity: Capacity; endedOn?: CivilDate }>;

const withCapacities = (
  { endedOn: _ended, ...person }: Person,
  capacities: readonly Capacity[],
  { act, capacity, endedOn }: Changed,
): Decision<Person> => ({
  state: { ...person, capacities, ...(endedOn && { endedOn }) },
  page: { act, rules: [], facts: { role: capacity.role, ...originsOf([capacity]) } },
  letters: [],
});

/** Gives a person one more capacity; nothing where they have it. It is a right from the moment that it is on the register. */
export const giveCapacity = (person: Person, capacity: Capacity): Decision<Person> | undefined =>
  person.capacities.some((held) => isSame(held, capacity))
    ? undefined
    : withCapacities(person, [...person.capacities, capacity], { act: "capacity-given", capacity });

/** Takes a capacity from a person, who keeps the others; nothing where they don't have it. */
export const takeCapacity = (
  person: Person,
  capacity: Capacity,
  { today }: Circumstances,
): Decision<Person> | undefined => {
  const left = person.capacities.filter((held) => !isSame(held, capacity));
  if (left.length === person.capacities.length) return undefined;
  return withCapacities(person, left, {
    act: "capacity-taken",
    capacity,
    ...(left.length === 0 && { endedOn: today }),
  });
};

/** Gives a person one capacity in the place of another: a deputy becomes the member, or a member the deputy. */
export const exchangeCapacity = (
  person: Person,
  { was, is }: Readonly<{ was: Capacity; is: Capacity }>,
): Decision<Person> => ({
  state: { ...person, capacities: [...person.capacities.filter((held) => !isSame(held, was)), is] },
  page: { act: "capacity-exchanged", rules: [], facts: { was: was.role, role: is.role, ...originsOf([is]) } },
  letters: [],
});

/** Corrects the address at which a person is written to and signs in; the journal binds it and shows it to no one. */
export const correctAddress = (person: Person, email: string, { instant }: Circumstances): Ruling<Decision<Person>> =>
  granted({
    state: { ...person, email, addressedAt: instant },
    page: { act: "address-corrected", rules: [], facts: {}, reserved: { email } },
    letters: [],
    account: person.id,
  });

/** Whether a person is written to at another address than at an instant. */
export const isReaddressedSince = ({ addressedAt }: Person, instant: Instant): boolean =>
  addressedAt !== undefined && addressedAt > instant;
