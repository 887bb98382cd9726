import * as z from "zod/mini";
import { noBody, route } from "#contract/kernel/route";
import { DisclosedText, Page } from "#journal/page";

const matter = "MEETING#01KBFM5A3W8T0Q5Z6X7Y8V9W0A";
const key = "8f3c1f0a5f0e4a7d9b2c6e1d3a4b5c6d7e8f90123456789abcdef0123456789a";
const hash = "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456";
const commitment = "8c7dd922ad47494fc02c388e12c00eac278d5d20d8a0e1a4c0f8d8a1b1c0de5f";

/** The journal. */
export const journalRoutes = {
  readJournal: route({
    act: "readJournal",
    summary:
      "Read a matter's journal: its pages from the first on, its head hash, and the words that are open to all; where it is long, a part at a time",
    params: z.object({
      kind: z.enum(["MEETING", "PLAN", "SEAT", "GROUP", "METHOD", "CALL", "CHAIR", "ASSOCIATION", "ALMANAC", "DIARY"]),
      id: z.union([z.ulid(), z.literal(["morocco", "secretariat", "committee"])]),
    }),
    query: z.object({
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 100),
      after: z.optional(z.string().check(z.regex(/^\d{1,6}$/))),
    }),
    out: z.object({
      matter: z.string(),
      /** The hash of the last page of all. */
      head: z.string(),
      pages: z.array(Page),
      /** By page number, then by the name the page gives the text. */
      texts: z.record(z.string(), z.record(z.string(), DisclosedText)),
      next: z.optional(z.string()),
    }),
    body: noBody,
    example: {
      params: { kind: "MEETING", id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0A" },
      query: { limit: 100 },
      out: {
        matter,
        head: hash,
        pages: [
          {
            matter,
            page: 1,
            act: "meeting-planned",
            at: "2026-12-01T09:30:00.000Z",
            by: "4f9c8a52-4f6e-4f0e-9d5c-2f6d7b8a9c01",
            rules: [],
            edition: "2022-05-24",
            facts: { heldOn: "2026-12-17", beginsAt: "10:00", agendaItems: 1 },
            texts: { "agenda.1.ar": commitment },
            previous: null,
            hash,
          },
        ],
        texts: { "1": { "agenda.1.ar": { words: "مختلفات", key } } },
      },
    },
  }),
} as const;
