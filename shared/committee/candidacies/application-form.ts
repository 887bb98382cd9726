import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { Criterion } from "#guide/criteria";

/** How long an answer may be. */
export const LONGEST_ANSWER = 3_000;

const answer = z.string().check(z.maxLength(LONGEST_ANSWER), z.regex(/^[^\p{Cs}]*$/u));

/** How long an association has worked, the third of the axes along which inclusion is told (G2.5). */
export const Experience = z.enum(["new", "some", "long"]);
export type Experience = z.infer<typeof Experience>;

/** What the form asks in words: who the association is, then one question for each criterion of the guide (G4.8). */
export const Question = z.enum(["presentation", ...Criterion.options]);
export type Question = z.infer<typeof Question>;

/** The form of a candidacy as it was typed, in Arabic or in French: nothing of it need be whole before the close. */
export const ApplicationForm = z.readonly(
  z.strictObject({
    language: z.enum(["ar", "fr"]),
    experience: z.optional(Experience),
    /** Whether the association comes from a marginalised group, or works for one (G2.5). */
    marginalised: z.optional(z.boolean()),
    answers: z.readonly(z.strictObject(Object.fromEntries(Question.options.map((name) => [name, z.optional(answer)])))),
  }),
);
export type ApplicationForm = z.infer<typeof ApplicationForm>;

/** A form with the instant at which it was last saved: an item beside its candidacy. */
export const SavedForm = z.readonly(z.object({ form: ApplicationForm, savedAt: Instant }));
export type SavedForm = z.infer<typeof SavedForm>;

/** What is still to be answered. */
export const unanswered = ({ experience, marginalised, answers }: ApplicationForm): readonly string[] => [
  ...(experience === undefined ? ["experience"] : []),
  ...(marginalised === undefined ? ["marginalised"] : []),
  ...Question.options.filter((name) => (answers[name] ?? "").trim() === ""),
];

/** A saved form in which nothing is unanswered. */
export type WholeForm = SavedForm & Readonly<{ form: Readonly<{ experience: Experience; marginalised: boolean }> }>;

/** Whether nothing in a form as it was saved is unanswered. */
export const isWhole = (saved: SavedForm): saved is WholeForm => unanswered(saved.form).length === 0;
