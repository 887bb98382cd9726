import * as z from "zod/mini";
import { CivilDate, Instant, monthsAfter } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Person } from "#committee/people/people";
import { granted, type Ruling } from "#guide/rule";

/** For how many years what is held on a person is kept after the last capacity that they had (law 09-08). */
const RETENTION_YEARS = 5;

/** A person whose data was erased: that there was someone is all that is left. */
export const ErasedPerson = z.readonly(z.object({ id: z.string(), edition: CivilDate, erasedAt: Instant }));
export type ErasedPerson = z.infer<typeof ErasedPerson>;

/** Whether a state is that of a person whose data was erased. */
export const isErased = (state: unknown): state is ErasedPerson => ErasedPerson.safeParse(state).success;

/** The first day on which what is held on a person is to be kept no longer; none while they have a capacity. */
export const keptUntil = ({ endedOn }: Pick<Person, "endedOn">): CivilDate | undefined =>
  endedOn && monthsAfter(endedOn, RETENTION_YEARS * 12);

type Whom = Pick<Person, "id" | "edition">;

/**
 * Erases what is held on a person: their state is blanked, and what their journal committed to, their files and their account are
 * owed to be erased. The journal itself stays whole, for its pages hold no word of theirs.
 */
const erasing = (
  { id, edition }: Whom,
  why: "retention" | "request",
  { instant }: Circumstances,
): Decision<ErasedPerson> => ({
  state: { id, edition, erasedAt: instant },
  page: { act: "person-erased", rules: [], facts: { why } },
  letters: [],
  erases: id,
});

/** Erases what is held on a person, as they asked for. */
export const erasePerson = (person: Whom, circumstances: Circumstances): Ruling<Decision<ErasedPerson>> =>
  granted(erasing(person, "request", circumstances));

/** Erases what is held on a person once it was kept for long enough after their last capacity. */
export const eraseFormerPerson = (person: Whom, circumstances: Circumstances): Decision<ErasedPerson> =>
  erasing(person, "retention", circumstances);
