import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { LARGEST_LIST } from "#committee/imports/bounds";
import { Counts, Taking } from "#committee/imports/import";
import { ById, bare, noBody, noFields, route } from "#contract/kernel/route";
import { associationId } from "#contract/space/examples";

/** A list that is taken over, as it stands. */
const ImportView = z.object({
  id: z.ulid(),
  stage: z.enum(["under-way", "finished"]),
  edition: CivilDate,
  taking: Taking,
  askedAt: Instant,
  /** When something had become of each row. */
  finishedAt: z.optional(Instant),
  counts: Counts,
  version: z.int(),
});
export type ImportView = z.infer<typeof ImportView>;

/** What became of a row: it waits, was taken, was here already, could not be read, or was left because another could not be. */
const RowView = z.object({
  /** Its number in the file, the heading being the first. */
  row: z.int(),
  outcome: z.enum(["waiting", "imported", "known", "unreadable", "left"]),
  /** Of its association. */
  id: z.optional(z.ulid()),
  /** What is wrong with it, column by column, in the language of whoever brought the list. */
  errors: z.optional(z.array(z.object({ column: z.string(), message: z.string() }))),
});
export type RowView = z.infer<typeof RowView>;

const csv = [
  "الاسم;نوع الوصل;تاريخ الوصل;الجهة;مجالات العمل;النطاق;تاريخ التأسيس",
  "جمعية الشفافية المحلية;نهائي;2019-05-14;سوس - ماسة;transparency;محلي;2012-03-01",
].join("\n");

const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W2A";
const finished = {
  ...{ id, stage: "finished", edition: "2022-05-24", taking: "all-or-nothing", version: 2 },
  ...{ askedAt: "2026-12-01T09:00:00.000Z", finishedAt: "2026-12-01T09:00:00.000Z" },
  counts: { waiting: 0, imported: 1, known: 0, unreadable: 0, left: 0 },
};

/** Where a page of rows ended: the number of its part. */
const After = z.optional(z.string().check(z.regex(/^\d{1,6}$/)));

/** Lists of associations taken over. */
export const importRoutes = {
  importAssociations: route({
    act: "importAssociations",
    summary:
      "Take over a list of associations in CSV: its first rows at once, the others within minutes; nobody twice, and nothing at all where a row can’t be read unless that is asked for",
    params: noFields,
    query: noFields,
    body: z.strictObject({ csv: z.string().check(z.minLength(1)), taking: Taking }),
    largest: LARGEST_LIST,
    keyed: true,
    out: ImportView,
    example: { body: { csv, taking: "all-or-nothing" }, out: finished },
  }),

  listImports: route({
    act: "listImports",
    summary: "List the lists of associations that were brought, the last one first",
    params: noFields,
    query: z.object({
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 50),
      after: z.optional(z.string().check(z.maxLength(100))),
    }),
    body: noBody,
    out: z.object({ imports: z.array(ImportView), next: z.optional(z.string()) }),
    example: { query: { limit: 50 }, out: { imports: [finished] } },
  }),

  showImport: route({
    act: "showImport",
    summary: "Show how far a list of associations has been taken over",
    params: ById,
    ...bare,
    out: ImportView,
    example: { params: { id }, out: finished },
  }),

  listImportRows: route({
    act: "listImportRows",
    summary:
      "List what became of each row of a list, a part of them at a time; none of it tells more of anyone than an association’s id",
    params: ById,
    query: z.object({ after: After }),
    body: noBody,
    out: z.object({ rows: z.array(RowView), next: z.optional(z.string()) }),
    example: { params: { id }, query: {}, out: { rows: [{ row: 2, outcome: "imported", id: associationId }] } },
  }),
} as const;
