import * as z from "zod/mini";
import { Contact, Name } from "#committee/people/people";
import { withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import { name, personId } from "#contract/meetings/examples";

const SecretaryView = z.object({ id: z.string(), name: Name });
export type SecretaryView = z.infer<typeof SecretaryView>;

const asked = [
  "unreadable",
  "unauthenticated",
  "fresh-code-needed",
  "not-allowed",
  "overtaken",
  "not-at-this-stage",
] as const;

export const listSecretariat = route({
  act: "listSecretariat",
  method: "GET",
  path: "/secretariat",
  summary: "List the people of the secretariat",
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
  out: z.object({ people: z.array(SecretaryView) }),
  problems: ["unauthenticated", "not-allowed"],
  example: { out: { people: [{ id: personId, name }] } },
});

export const enterSecretary = route({
  act: "enterSecretary",
  method: "POST",
  path: "/secretariat",
  summary: "Enter someone who works for the secretariat from now on; it asks for a fresh code",
  params: noFields,
  query: noFields,
  body: z.strictObject({ contact: Contact }),
  status: 201,
  out: SecretaryView,
  problems: [...asked, ...withBody],
  example: {
    body: { contact: { name, email: "kitaba@example.ma", language: "ar" } },
    out: { id: personId, name },
  },
});

export const leaveSecretariat = route({
  act: "leaveSecretariat",
  method: "DELETE",
  path: "/secretariat/{id}",
  summary:
    "Record that someone works for the secretariat no more: that right is gone at once; it asks for a fresh code",
  params: z.object({ id: z.string().check(z.regex(/^[\w-]+$/)) }),
  query: noFields,
  body: noBody,
  status: 200,
  out: z.object({ id: z.string() }),
  problems: [...asked, "unknown"],
  example: { params: { id: personId }, out: { id: personId } },
});
