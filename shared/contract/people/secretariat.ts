import * as z from "zod/mini";
import { Contact, Name } from "#committee/people/people";
import { bare, noFields, route } from "#contract/kernel/route";
import { name, personId } from "#contract/meetings/examples";

const SecretaryView = z.object({ id: z.string(), name: Name });
export type SecretaryView = z.infer<typeof SecretaryView>;

/** The secretariat’s people. */
export const secretariatRoutes = {
  listSecretariat: route({
    act: "listSecretariat",
    summary: "List the people of the secretariat",
    params: noFields,
    ...bare,
    out: z.object({ people: z.array(SecretaryView) }),
    example: { out: { people: [{ id: personId, name }] } },
  }),

  enterSecretary: route({
    act: "enterSecretary",
    summary: "Enter someone who works for the secretariat from now on; it asks for a fresh code",
    params: noFields,
    query: noFields,
    body: z.strictObject({ contact: Contact }),
    status: 201,
    out: SecretaryView,
    tells: ["not-at-this-stage"],
    example: {
      body: { contact: { name, email: "kitaba@example.ma", language: "ar" } },
      out: { id: personId, name },
    },
  }),

  leaveSecretariat: route({
    act: "leaveSecretariat",
    summary:
      "Record that someone works for the secretariat no more: that right is gone at once; it asks for a fresh code",
    params: z.object({ id: z.string().check(z.regex(/^[\w-]+$/)) }),
    ...bare,
    out: z.object({ id: z.string() }),
    tells: ["not-at-this-stage"],
    example: { params: { id: personId }, out: { id: personId } },
  }),
} as const;
