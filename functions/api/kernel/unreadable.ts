import type * as z from "zod/mini";
import { Problem } from "#functions/api/kernel/problem";
import type { Sentence } from "#functions/api/kernel/tell-unread";

const issueAt = (place: string, fault: Sentence): z.core.$ZodIssue => ({
  ...{ code: "custom", input: undefined, path: place.split("/"), params: { fault }, message: fault },
});

/** What can be read but can't be so, which only the register shows: a problem that tells its place ("receipt/file"). */
export const unreadableAt = (place: string, fault: Sentence): Problem =>
  new Problem("unreadable", { issues: [issueAt(place, fault)] });

/** What is missing of something that was brought before: a problem that tells each place. */
export const missingAt = (places: readonly string[]): Problem =>
  new Problem("unreadable", { issues: places.map((place) => issueAt(place, "missing")) });

/** What a schema reads in what arrived; else a problem that tells every place that could not be read. */
export const readAs = <Schema extends z.ZodMiniType>(schema: Schema, arrived: unknown): z.output<Schema> => {
  const read = schema.safeParse(arrived, { reportInput: true });
  if (read.success) return read.data;
  throw new Problem("unreadable", { issues: read.error.issues });
};
