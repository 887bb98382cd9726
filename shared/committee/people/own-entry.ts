import * as z from "zod/mini";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type ConsentPurpose, stands, versionsInForce } from "#committee/people/consents";
import { Language, Name, nameByScript, type Person, WhatsApp } from "#committee/people/people";
import { granted, type Ruling } from "#guide/rule";

/** What people change of their own entry; a number is taken off by a null. */
export const OwnChanges = z.strictObject({
  language: z.optional(Language),
  name: z.optional(Name),
  whatsapp: z.optional(z.nullable(WhatsApp)),
});
export type OwnChanges = z.infer<typeof OwnChanges>;

const withNumber = ({ whatsapp: old, ...person }: Person, whatsapp: OwnChanges["whatsapp"]): Person => {
  const kept = whatsapp === undefined ? old : (whatsapp ?? undefined);
  return { ...person, ...(kept !== undefined && { whatsapp: kept }) };
};

/** Changes what each person may change of their own entry (law 09-08); the journal binds names and numbers and shows them to no one. */
export const changeOwnEntry = (person: Person, { language, name, whatsapp }: OwnChanges): Ruling<Decision<Person>> =>
  granted({
    state: withNumber({ ...person, ...(language && { language }), ...(name && { name }) }, whatsapp),
    page: {
      act: "entry-changed",
      rules: [],
      facts: { ...(language && { language }), ...(whatsapp !== undefined && { whatsapp: whatsapp !== null }) },
      reserved: { ...(name && nameByScript({ name })), ...(whatsapp && { whatsapp }) },
    },
    letters: [],
  });

/** Puts on record that a person consents to a purpose, in the words in force; nothing where they do already. */
export const giveConsent = (
  person: Person,
  purpose: ConsentPurpose,
  { instant }: Circumstances,
): Ruling<Decision<Person>> | undefined => {
  if (stands(person.consents, purpose)) return undefined;
  const version = versionsInForce[purpose];
  return granted({
    state: { ...person, consents: [...(person.consents ?? []), { purpose, version, givenAt: instant }] },
    page: { act: "consent-given", rules: [], facts: { purpose, version } },
    letters: [],
  });
};

/** Puts on record that a person withdraws a consent; what was done under it stays done. Nothing where there is none. */
export const withdrawConsent = (
  person: Person,
  purpose: ConsentPurpose,
  { instant }: Circumstances,
): Ruling<Decision<Person>> | undefined => {
  if (!stands(person.consents, purpose)) return undefined;
  const consents = (person.consents ?? []).map((consent) =>
    consent.purpose === purpose && consent.withdrawnAt === undefined ? { ...consent, withdrawnAt: instant } : consent,
  );
  return granted({
    state: { ...person, consents },
    page: { act: "consent-withdrawn", rules: [], facts: { purpose } },
    letters: [],
  });
};
