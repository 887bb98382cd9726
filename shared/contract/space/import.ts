import * as z from "zod/mini";
import { noFields, route } from "#contract/kernel/route";
import { associationId } from "#contract/space/examples";

/** What became of a row: it was taken, was here already, could not be read, or was left because another could not be. */
const Outcome = z.enum(["imported", "known", "unreadable", "left"]);

const Row = z.object({
  /** Its number in the file, the heading being the first. */
  row: z.int(),
  outcome: Outcome,
  id: z.optional(z.ulid()),
  /** What is wrong with it, column by column, in the reader's language. */
  errors: z.optional(z.array(z.object({ column: z.string(), message: z.string() }))),
});

export const ImportReport = z.object({
  counts: z.object({ imported: z.int(), known: z.int(), unreadable: z.int(), left: z.int() }),
  rows: z.array(Row),
});
export type ImportReport = z.infer<typeof ImportReport>;

const csv = [
  "الاسم;نوع الوصل;تاريخ الوصل;الجهة;مجالات العمل;النطاق;تاريخ التأسيس",
  "جمعية الشفافية المحلية;نهائي;2019-05-14;سوس - ماسة;transparency;محلي;2012-03-01",
].join("\n");

/** Lists of associations taken over. */
export const associationImportRoutes = {
  importAssociations: route({
    act: "importAssociations",
    summary:
      "Take over a list of associations in CSV: a line of a report for each row, nobody twice, and nothing at all where a row can’t be read unless that is asked for",
    params: noFields,
    query: noFields,
    body: z.strictObject({
      csv: z.string().check(z.minLength(1)),
      taking: z.enum(["all-or-nothing", "what-can-be-read"]),
    }),
    out: ImportReport,
    example: {
      body: { csv, taking: "all-or-nothing" },
      out: {
        counts: { imported: 1, known: 0, unreadable: 0, left: 0 },
        rows: [{ row: 2, outcome: "imported", id: associationId }],
      },
    },
  }),
} as const;
