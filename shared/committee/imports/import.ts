import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Declaration } from "#committee/space/association";

/** What is wrong with a row, column by column, in the words of whoever brought the list. */
const Errors = z.readonly(z.array(z.readonly(z.object({ column: z.string(), message: z.string() }))));

/** A row that waits to be taken, under the id that its association gets. */
const WaitingRow = z.readonly(
  z.object({ row: z.int(), outcome: z.literal("waiting"), id: z.ulid(), declaration: Declaration }),
);
export type WaitingRow = z.infer<typeof WaitingRow>;

/** A row of a list and what became of it: nothing that it said of anyone is kept then. */
export const Row = z.discriminatedUnion("outcome", [
  WaitingRow,
  z.readonly(z.object({ row: z.int(), outcome: z.enum(["imported", "known"]), id: z.ulid() })),
  z.readonly(z.object({ row: z.int(), outcome: z.literal("left") })),
  z.readonly(z.object({ row: z.int(), outcome: z.literal("unreadable"), errors: Errors })),
]);
export type Row = z.infer<typeof Row>;

/** Some of a list's rows, beside it. */
export const ImportPart = z.readonly(z.object({ rows: z.readonly(z.array(Row)) }));
export type ImportPart = z.infer<typeof ImportPart>;

/** What is done where a row can't be read. */
export const Taking = z.enum(["all-or-nothing", "what-can-be-read"]);

/** How many rows there are of each outcome. */
export const Counts = z.readonly(
  z.object({ waiting: z.int(), imported: z.int(), known: z.int(), unreadable: z.int(), left: z.int() }),
);
export type Counts = z.infer<typeof Counts>;

const common = {
  ...{ id: z.ulid(), edition: CivilDate, taking: Taking, askedAt: Instant },
  /** The id of who brought the list. */
  by: z.string(),
  /** How many parts stand beside it. */
  parts: z.int(),
  counts: Counts,
};

/** A list of which rows wait: in which part they go on, and when. */
const UnderWay = z.readonly(z.object({ stage: z.literal("under-way"), ...common, next: z.int(), goesOnAt: Instant }));
export type UnderWay = z.infer<typeof UnderWay>;

/** A list of which something became of each row. */
const Finished = z.readonly(z.object({ stage: z.literal("finished"), ...common, finishedAt: Instant }));

/** A list of associations that is taken over. */
export const Import = z.discriminatedUnion("stage", [UnderWay, Finished]);
export type Import = z.infer<typeof Import>;
