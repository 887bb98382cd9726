import * as z from "zod/mini";
import { College } from "#committee/college";
import { Language, Name } from "#committee/people";
import { Role } from "#committee/permissions";
import { Words } from "#committee/words";
import { body, name, personId } from "#contract/meeting-examples";
import { withBody } from "#contract/meeting-routes";
import { noBody, noFields, route } from "#contract/route";

/** All that is held on a person, as it is told to them. */
const OwnEntry = z.object({
  name: Name,
  email: z.string(),
  language: Language,
  roles: z.array(Role),
  /** The seat that they hold, if they hold one. */
  seat: z.optional(z.object({ college: College, body: Words })),
});
export type OwnEntry = z.infer<typeof OwnEntry>;

const own = {
  name,
  email: "sante@example.ma",
  language: "fr",
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

export const changeOwnLanguage = route({
  act: "changeOwnLanguage",
  method: "PUT",
  path: "/me",
  summary: "Change the language in which the caller is written to",
  params: noFields,
  query: noFields,
  body: z.strictObject({ language: Language }),
  ifMatch: "optional",
  status: 200,
  out: OwnEntry,
  problems: ["unreadable", "unauthenticated", "not-allowed", "overtaken", "precondition-failed", ...withBody],
  example: { body: { language: "ar" }, out: { ...own, language: "ar" } },
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
