import * as z from "zod/mini";
import { College } from "#committee/composition/college";
import { Role } from "#committee/kernel/roles";
import { Words } from "#committee/kernel/words";
import { Consent, ConsentPurpose } from "#committee/people/consents";
import { OwnChanges } from "#committee/people/own-entry";
import { Language, Name, WhatsApp } from "#committee/people/people";
import { bare, noFields, route } from "#contract/kernel/route";
import { body, name, personId } from "#contract/meetings/examples";

/** What is held on a person, as it is told to them. */
const OwnEntry = z.object({
  name: Name,
  email: z.string(),
  language: Language,
  whatsapp: z.optional(WhatsApp),
  /** What they have consented to, and withdrawn, in its order. */
  consents: z.array(Consent),
  roles: z.array(Role),
  /** The seat that they hold, if they hold one. */
  seat: z.optional(z.object({ college: College, body: Words })),
});
export type OwnEntry = z.infer<typeof OwnEntry>;

const own = {
  name,
  email: "sante@example.ma",
  language: "fr",
  consents: [{ purpose: "committee", version: "2026-11", givenAt: "2026-12-01T09:00:00.000Z" }],
  roles: ["administration-member"],
  seat: { college: "administration", body },
};

const OfPurpose = z.object({ purpose: ConsentPurpose });

/** People’s own entries. */
export const peopleRoutes = {
  readOwnEntry: route({
    act: "readOwnEntry",
    summary: "Read what the register holds on the caller",
    params: noFields,
    ...bare,
    out: OwnEntry,
    example: { out: own },
  }),

  changeOwnEntry: route({
    act: "changeOwnEntry",
    summary:
      "Change the caller’s own names, the language they are written to in, or their WhatsApp number; null takes it off",
    params: noFields,
    query: noFields,
    body: OwnChanges,
    ifMatch: "optional",
    out: OwnEntry,
    example: { body: { language: "ar" }, out: { ...own, language: "ar" } },
  }),

  correctOwnAddress: route({
    act: "correctOwnAddress",
    summary: "Correct the address at which the caller is written to and signs in; it asks for a fresh code",
    params: noFields,
    query: noFields,
    body: z.strictObject({ email: z.email() }),
    ifMatch: "optional",
    out: OwnEntry,
    example: { body: { email: own.email }, out: own },
  }),

  giveConsent: route({
    act: "giveConsent",
    summary: "Consent to a purpose, in the words of a version; only those in force can be consented to",
    params: OfPurpose,
    query: noFields,
    body: z.strictObject({ version: z.string() }),
    ifMatch: "optional",
    out: OwnEntry,
    tells: ["not-at-this-stage"],
    example: { params: { purpose: "committee" }, body: { version: "2026-11" }, out: own },
  }),

  withdrawConsent: route({
    act: "withdrawConsent",
    summary: "Withdraw a consent; that it was given, and when, is kept",
    params: OfPurpose,
    ...bare,
    ifMatch: "optional",
    out: OwnEntry,
    tells: ["not-at-this-stage"],
    example: { params: { purpose: "committee" }, out: { ...own, consents: [] } },
  }),

  correctAddress: route({
    act: "correctAddress",
    summary: "Correct the address at which a person is written to and signs in; no two people have one",
    params: z.object({ id: z.string().check(z.regex(/^[\w-]+$/)) }),
    query: noFields,
    body: z.strictObject({ email: z.email() }),
    ifMatch: "optional",
    out: z.object({ id: z.string(), email: z.string() }),
    example: { params: { id: personId }, body: { email: own.email }, out: { id: personId, email: own.email } },
  }),
} as const;
