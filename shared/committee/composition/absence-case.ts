import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Absence } from "#committee/composition/absence";
import { Passage, Words } from "#committee/kernel/words";

const given = {
  says: Passage,
  /** The id of the file that shows it, if one does. */
  evidence: z.optional(z.ulid()),
  at: Instant,
};

/** Why an association was absent, as it says, and what became of that: once accepted, the absence itself is no longer there. */
export const Justification = z.discriminatedUnion("stage", [
  z.object({ stage: z.literal("given"), ...given }),
  z.object({ stage: z.literal("disputed"), ...given, reason: Words, disputedOn: CivilDate }),
  z.object({ stage: z.literal("rejected"), ...given }),
]);
export type Justification = z.infer<typeof Justification>;
export type Disputed = Extract<Justification, { stage: "disputed" }>;

const Counted = z.readonly(z.extend(Absence, { justification: z.optional(Justification) }));
export type Counted = z.infer<typeof Counted>;

const counted = { absences: z.readonly(z.array(Counted)) };

/** How an association stands by its absences: warned at the last but one; then to answer for all of them; then to be ended (G12.4). */
export const AbsenceCase = z.discriminatedUnion("stage", [
  z.object({ stage: z.literal("warned"), absences: z.readonly(z.array(Absence)) }),
  z.object({ stage: z.literal("to-answer"), ...counted, countedOn: CivilDate }),
  z.object({ stage: z.literal("to-end"), ...counted, countedOn: CivilDate, since: CivilDate }),
]);
export type AbsenceCase = z.infer<typeof AbsenceCase>;
export type CountedCase = Exclude<AbsenceCase, { stage: "warned" }>;

/** What an association said of its absences that has been neither accepted nor settled. */
export const openIn = ({ absences }: CountedCase): readonly Counted[] =>
  absences.filter(({ justification }) => justification?.stage === "given" || justification?.stage === "disputed");

/** The absences whose justification is disputed, the longest first. */
export const disputesIn = (standing: AbsenceCase | undefined): readonly (Counted & { justification: Disputed })[] =>
  (standing && standing.stage !== "warned" ? standing.absences : [])
    .flatMap(({ justification, ...absence }) =>
      justification?.stage === "disputed" ? [{ ...absence, justification }] : [],
    )
    .toSorted((one, other) => (one.justification.disputedOn < other.justification.disputedOn ? -1 : 1));
