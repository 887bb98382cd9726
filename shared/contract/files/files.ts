import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { FileType, LARGEST, Purpose, Sha256, WhyRefused } from "#committee/files/files";
import { journalRoutes } from "#contract/kernel/journal";
import { ById, bare, noFields, route } from "#contract/kernel/route";

/** What is said of a file before it is brought. */
const Announcement = z.strictObject({
  purpose: Purpose,
  type: FileType,
  /** In bytes. */
  size: z.int().check(z.minimum(1), z.maximum(LARGEST)),
  sha256: Sha256,
});

/**
 * A file, and where it stands: awaited until it has come and been looked at, then being looked through for threats, then accepted
 * or refused for good. Its size and SHA-256 where they are known.
 */
const FileView = z.object({
  id: z.ulid(),
  purpose: Purpose,
  type: FileType,
  size: z.optional(z.int()),
  sha256: z.optional(Sha256),
  stage: z.enum(["awaited", "scanning", "accepted", "refused"]),
  /** Why it was refused. */
  why: z.optional(WhyRefused),
  since: Instant,
});
export type FileView = z.infer<typeof FileView>;

const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0F";
const announced = {
  purpose: "appointment-letter",
  type: "application/pdf",
  size: 48_213,
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
} as const;
const awaited = { id, ...announced, stage: "awaited", since: "2026-12-01T09:00:00.000Z" } as const;

const hash = "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456";
const matter = `FILE#${id}`;
const page = {
  ...{ matter, page: 1, act: "file-asked-for", at: awaited.since, by: "someone", rules: [], edition: "2022-05-24" },
  ...{ facts: announced, texts: {}, previous: null, hash },
};

/** Files that people bring. */
export const fileRoutes = {
  askForFile: route({
    act: "askForFile",
    summary:
      "Announce a file, and get the form by which it goes straight to the vault: as multipart/form-data, its fields as they stand, and the bytes last as `file`. Only what was announced is taken, for a quarter of an hour; asked again under the same key, the form is given again while it is good",
    params: noFields,
    query: noFields,
    body: Announcement,
    keyed: true,
    out: z.object({
      ...FileView.shape,
      post: z.optional(z.object({ url: z.string(), fields: z.record(z.string(), z.string()), expires: Instant })),
    }),
    example: {
      body: announced,
      out: {
        ...awaited,
        post: {
          url: "https://s3.eu-west-3.amazonaws.com/vault",
          fields: { key: `FILE/${id}`, "Content-Type": announced.type },
          expires: "2026-12-01T09:15:00.000Z",
        },
      },
    },
  }),

  showFile: route({
    act: "showFile",
    summary: "Read where a file stands: one’s own; the secretariat, any",
    params: ById,
    ...bare,
    out: FileView,
    example: { params: { id }, out: { ...awaited, stage: "accepted" } },
  }),

  readFile: route({
    act: "readFile",
    summary: "Get a link, good for two minutes, to a file that was accepted: to just the bytes that were looked at",
    params: ById,
    ...bare,
    out: z.object({ url: z.string(), expires: Instant }),
    example: {
      params: { id },
      out: {
        url: `https://s3.eu-west-3.amazonaws.com/vault/FILE/${id}?versionId=…`,
        expires: "2026-12-01T09:02:00.000Z",
      },
    },
  }),

  readReceipt: route({
    act: "readReceipt",
    summary: "Take away the journal of a file, with the words that it binds: the receipt, to be checked by any program",
    params: ById,
    ...bare,
    out: journalRoutes.readJournal.out,
    example: { params: { id }, out: { matter, head: hash, pages: [page], texts: {} } },
  }),
} as const;
