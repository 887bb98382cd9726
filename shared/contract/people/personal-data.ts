import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Name } from "#committee/people/people";
import { listed } from "#contract/kernel/listed";
import { bare, noBody, noFields, route } from "#contract/kernel/route";
import { name, personId } from "#contract/meetings/examples";
import { Page } from "#journal/page";

/** A matter in which a person appears: its key, and what of its state tells of them. */
const Appearance = z.object({ matter: z.string(), holds: z.unknown() });

/** A letter that went to a person, or is to: which, about what, and where it stands. */
const OwnLetter = z.object({
  matter: z.string(),
  letter: z.string(),
  status: z.string(),
  queuedAt: z.string(),
  sentAt: z.optional(z.string()),
});

const OwnData = z.object({
  /** Their entry as the register holds it. */
  entry: z.unknown(),
  /** Every page of their journal, and the words that it binds, those shown to no one else included. */
  pages: z.array(Page),
  words: z.record(z.string(), z.record(z.string(), z.string())),
  /** Their words, and how they were called and written to, that journals of other matters bind and show to no one. */
  elsewhere: z.array(
    z.object({ matter: z.string(), page: z.int(), words: z.readonly(z.record(z.string(), z.string())) }),
  ),
  /**
   * Where they sit or sat, preside, speak for an association, are a body's office, are named in a group or in a candidacy; the files that they
   * brought; what they said, proposed and contributed at meetings, and answered in disputes.
   */
  appearances: z.array(Appearance),
  letters: z.array(OwnLetter),
});
export type OwnData = z.infer<typeof OwnData>;

const FormerPerson = z.object({
  id: z.string(),
  name: Name,
  /** The day since which they have had no capacity, and the one on which what is held on them is erased by itself. */
  endedOn: CivilDate,
  keptUntil: CivilDate,
  version: z.int(),
});
export type FormerPerson = z.infer<typeof FormerPerson>;

/** What a person’s data may be asked for. */
export const personalDataRoutes = {
  readOwnData: route({
    act: "readOwnData",
    summary: "Take away all that is held on the caller (law 09-08)",
    params: noFields,
    ...bare,
    out: OwnData,
    example: { out: { entry: { id: personId }, pages: [], words: {}, elsewhere: [], appearances: [], letters: [] } },
  }),

  listFormerPeople: route({
    act: "listFormerPeople",
    summary: "List the people who have no capacity any more, with the day until which what is held on them is kept",
    params: noFields,
    query: z.object(listed(50)),
    body: noBody,
    out: z.object({ people: z.array(FormerPerson), next: z.optional(z.string()) }),
    example: {
      query: { limit: 50 },
      out: { people: [{ id: personId, name, endedOn: "2026-12-01", keptUntil: "2031-12-01", version: 4 }] },
    },
  }),

  erasePerson: route({
    act: "erasePerson",
    summary: "Erase what is held on a person who has no capacity any more, as they asked for; it asks for a fresh code",
    params: z.object({ id: z.string().check(z.regex(/^[\w-]+$/)) }),
    ...bare,
    ifMatch: "optional",
    out: z.object({ id: z.string(), erasedAt: z.string() }),
    tells: ["not-at-this-stage"],
    example: { params: { id: personId }, out: { id: personId, erasedAt: "2026-12-01T09:00:00.000Z" } },
  }),
} as const;
