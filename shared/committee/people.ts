import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/decision";
import { Role } from "#committee/permissions";

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

/** A person known to the register: the id is the subject of the pool's account. */
export const Person = z.readonly(
  z.object({
    id: z.string(),
    edition: CivilDate,
    roles: z.readonly(z.array(Role)),
    ...Contact.shape,
    /** When the address was last corrected. */
    addressedAt: z.optional(Instant),
  }),
);
export type Person = z.infer<typeof Person>;

/** A person's name, each script under a name of its own. */
export const nameByScript = ({ name }: Pick<Contact, "name">): Readonly<Record<string, string>> => ({
  "name.ar": name.ar,
  "name.latin": name.latin,
});

/** Enters a person on the register with what they may do. */
export const registerPerson = (
  id: string,
  { roles, ...contact }: Contact & Readonly<{ roles: readonly Role[] }>,
  { edition }: Circumstances,
): Decision<Person> => ({
  state: { id, edition: edition.inForceFrom, roles, ...contact },
  page: {
    act: "person-registered",
    rules: [],
    facts: { roles: roles.join(" "), language: contact.language },
    reserved: { ...nameByScript(contact), email: contact.email },
  },
  letters: [],
});

/** Changes the language in which a person reads the desk and is written to; each person's own to change. */
export const changeOwnLanguage = (person: Person, language: Language): Decision<Person> => ({
  state: { ...person, language },
  page: { act: "language-changed", rules: [], facts: { language } },
  letters: [],
});

/** Corrects the address at which a person is written to and signs in; the journal binds it and shows it to no one. */
export const correctAddress = (person: Person, email: string, { instant }: Circumstances): Decision<Person> => ({
  state: { ...person, email, addressedAt: instant },
  page: { act: "address-corrected", rules: [], facts: {}, reserved: { email } },
  letters: [],
  account: person.id,
});

/** Whether a person is written to at another address than at an instant. */
export const isReaddressedSince = ({ addressedAt }: Person, instant: Instant): boolean =>
  addressedAt !== undefined && addressedAt > instant;
