import * as z from "zod/mini";
import { AskedDay, CivilDate } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";
import { Contact } from "#committee/people/people";

/** How many bodies a plan names at the most: ours. */
const MOST_BODIES = 60;

/** What a body answered when it was asked for its people: in which of the plan's terms, on which day, by which official letter. */
const Answer = z.readonly(z.object({ term: z.int(), on: CivilDate, letter: z.optional(z.ulid()) }));

/** A body responsible for commitments of a plan (G3.2), the office that is written to, the seat it holds, and its answers. */
export const Body = z.readonly(
  z.object({
    id: z.ulid(),
    name: Words,
    /** Not there once whoever was written to has been erased, until the secretariat enters another. */
    contact: z.optional(Contact),
    seat: z.optional(z.ulid()),
    answers: z.readonly(z.array(Answer)),
  }),
);
export type Body = z.infer<typeof Body>;

/** Seats that end, one after the other, because those of another plan have been filled (G4.13). */
const Closing = z.readonly(z.object({ on: CivilDate, seats: z.readonly(z.array(z.ulid())) }));

/** A national action plan as the committee's composition follows from it. */
export const ActionPlan = z.readonly(
  z.object({
    id: z.ulid(),
    edition: CivilDate,
    title: Words,
    begins: CivilDate,
    ends: CivilDate,
    adoptedOn: CivilDate,
    bodies: z.readonly(z.array(Body)),
    /** Which of the plan's terms runs, from none before it, and since when its people are asked for. */
    term: z.int(),
    askedOn: CivilDate,
    /** The last call for candidacies that was announced, and in which of its terms. */
    called: z.optional(z.readonly(z.object({ term: z.int(), call: z.ulid() }))),
    closing: z.optional(Closing),
    /** The day on which the people of a later plan were all seated. */
    succeededOn: z.optional(CivilDate),
  }),
);
export type ActionPlan = z.infer<typeof ActionPlan>;

const endsLater = z.refine<Readonly<{ begins: string; ends: string }>>(({ begins, ends }) => begins < ends, {
  path: ["ends"],
  params: { fault: "ends-before-it-begins" },
});

/** What a plan is adopted with: its days are data, and its bodies are those responsible for at least one commitment (G3.2). */
export const Adopted = z.readonly(
  z
    .strictObject({
      title: Words,
      begins: AskedDay,
      ends: AskedDay,
      adoptedOn: AskedDay,
      bodies: z.readonly(
        z
          .array(z.readonly(z.strictObject({ name: Words, contact: Contact })))
          .check(z.minLength(1), z.maxLength(MOST_BODIES)),
      ),
    })
    .check(endsLater),
);
export type Adopted = z.infer<typeof Adopted>;
