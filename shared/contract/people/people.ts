import * as z from "zod/mini";
import { College } from "#committee/composition/college";
import { Words } from "#committee/kernel/words";
import { Consent, ConsentPurpose } from "#committee/people/consents";
import { OwnChanges } from "#committee/people/own-entry";
import { Language, Name, WhatsApp } from "#committee/people/people";
import { Role } from "#committee/permissions";
import { withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
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

export const readOwnEntry = route({
  act: "readOwnEntry",
  method: "GET",
  path: "/me",
  summary: "Read what the register holds on the caller",
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
  out: OwnEntry,
  problems: ["unauthenticated", "not-allowed"],
  example: { out: own },
});

export const changeOwnEntry = route({
  act: "changeOwnEntry",
  method: "PUT",
  path: "/me",
  summary:
    "Change the caller’s own names, the language they are written to in, or their WhatsApp number; null takes it off",
  params: noFields,
  query: noFields,
  body: OwnChanges,
  ifMatch: "optional",
  status: 200,
  out: OwnEntry,
  problems: ["unreadable", "unauthenticated", "not-allowed", "overtaken", "precondition-failed", ...withBody],
  example: { body: { language: "ar" }, out: { ...own, language: "ar" } },
});

const asked = ["unreadable", "unauthenticated", "not-allowed", "overtaken", "precondition-failed"] as const;

export const correctOwnAddress = route({
  act: "correctOwnAddress",
  method: "PUT",
  path: "/me/address",
  summary: "Correct the address at which the caller is written to and signs in; it asks for a fresh code",
  params: noFields,
  query: noFields,
  body: z.strictObject({ email: z.email() }),
  ifMatch: "optional",
  status: 200,
  out: OwnEntry,
  problems: [...asked, "fresh-code-needed", ...withBody],
  example: { body: { email: own.email }, out: own },
});

const OfPurpose = z.object({ purpose: ConsentPurpose });

export const giveConsent = route({
  act: "giveConsent",
  method: "PUT",
  path: "/me/consents/{purpose}",
  summary: "Consent to a purpose, in the words of a version; only those in force can be consented to",
  params: OfPurpose,
  query: noFields,
  body: z.strictObject({ version: z.string() }),
  ifMatch: "optional",
  status: 200,
  out: OwnEntry,
  problems: [...asked, "not-at-this-stage", ...withBody],
  example: { params: { purpose: "committee" }, body: { version: "2026-11" }, out: own },
});

export const withdrawConsent = route({
  act: "withdrawConsent",
  method: "DELETE",
  path: "/me/consents/{purpose}",
  summary: "Withdraw a consent; that it was given, and when, is kept",
  params: OfPurpose,
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: OwnEntry,
  problems: [...asked, "not-at-this-stage"],
  example: { params: { purpose: "committee" }, out: { ...own, consents: [] } },
});

export const correctAddress = route({
  act: "correctAddress",
  method: "PUT",
  path: "/people/{id}/address",
  summary: "Correct the address at which a person is written to and signs in; no two people have one",
  params: z.object({ id: z.string().check(z.regex(/^[\w-]+$/)) }),
  query: noFields,
  body: z.strictObject({ email: z.email() }),
  ifMatch: "optional",
  status: 200,
  out: z.object({ id: z.string(), email: z.string() }),
  problems: [
    "unreadable",
    "unauthenticated",
    "not-allowed",
    "unknown",
    "overtaken",
    "precondition-failed",
    ...withBody,
  ],
  example: { params: { id: personId }, body: { email: own.email }, out: { id: personId, email: own.email } },
});
