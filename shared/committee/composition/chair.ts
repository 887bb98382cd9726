import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import type { Nominee } from "#committee/composition/seating";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Words } from "#committee/kernel/words";
import { Name, nameByScript } from "#committee/people/people";
import { granted, type Ruling } from "#guide/rule";

/** Someone's time in the chair, in whole days: from its first to the one before which it ended, if it has ended. */
const Presiding = z.readonly(
  z.object({
    person: z.string(),
    name: Name,
    post: z.optional(Words),
    from: CivilDate,
    until: z.optional(CivilDate),
  }),
);
export type Presiding = z.infer<typeof Presiding>;

/** The chair of the committee: one matter, which keeps everyone who ever presided. It is no seat, and in neither college (G3.1). */
export const Chair = z.readonly(z.object({ edition: CivilDate, tenures: z.readonly(z.array(Presiding)) }));
export type Chair = z.infer<typeof Chair>;

/** The chair before anyone was entered in it. */
export const openChair = ({ edition }: Circumstances): Decision<Chair> => ({
  state: { edition: edition.inForceFrom, tenures: [] },
  page: { act: "chair-opened", rules: [], facts: {} },
  letters: [],
});

/** Who presides at present. */
export const presiding = ({ tenures }: Chair): Presiding | undefined =>
  tenures.findLast(({ until }) => until === undefined);

/** Who presided on a day. */
export const presidedOn = ({ tenures }: Chair, day: CivilDate): Presiding | undefined =>
  tenures.findLast(({ from, until }) => from <= day && (until === undefined || day < until));

/** Enters the Secretary General, or who succeeds them, in the chair (G5.2): whoever presided until now leaves it on the day. */
export const enterChair = (
  chair: Chair,
  { person, contact, post }: Nominee,
  { today }: Circumstances,
): Ruling<Decision<Chair>> =>
  granted({
    state: {
      ...chair,
      tenures: [
        ...chair.tenures.map((one) => (one.until === undefined ? { ...one, until: today } : one)),
        { person, name: contact.name, from: today, ...(post && { post }) },
      ],
    },
    page: { act: "chair-entered", rules: ["G5.2"], facts: { person }, texts: nameByScript(contact) },
    letters: [{ letter: "appointed", to: `PERSON#${person}`, about: "CHAIR#committee", as: "chair" }],
  });
