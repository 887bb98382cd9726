import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { DutyName } from "#committee/duties";
import { Standing } from "#committee/duties/board";
import { knownBy } from "#committee/kernel/known";
import { Words } from "#committee/kernel/words";
import { AskedYear, ById, noBody, noFields, route } from "#contract/kernel/route";
import { id, plan } from "#contract/meetings/examples";

const Explanation = z.object({
  words: Words,
  at: Instant,
  /** The day in Morocco on which it was given. */
  on: CivilDate,
});

/** The matter that something is about: its key on the register, its id, and by what people know it. */
export const AboutView = z.object({ matter: z.string(), id: z.ulid(), ...knownBy });
export type AboutView = z.infer<typeof AboutView>;

const DutyView = z.object({
  name: DutyName,
  rule: z.string(),
  article: z.int(),
  about: AboutView,
  /** The day from which it counts, and its last day. */
  from: CivilDate,
  on: CivilDate,
  /** The end of its last day in Morocco. */
  instant: Instant,
  standing: Standing,
  metOn: z.optional(CivilDate),
  missedOn: z.optional(CivilDate),
  /** The day from which it was owed no more, its meeting having been put off, moved or cancelled. */
  lapsedOn: z.optional(CivilDate),
  daysLate: z.int(),
  movedFrom: z.optional(CivilDate),
  movedTo: z.optional(CivilDate),
  explanations: z.array(Explanation),
});
export type DutyView = z.infer<typeof DutyView>;

/** How many obligations of a rule stand in each way; those missed were late when they came to be owed no more. */
const Counts = z.object({
  rule: z.string(),
  article: z.int(),
  due: z.int(),
  met: z.int(),
  metLate: z.int(),
  overdue: z.int(),
  missed: z.int(),
});

const words = {
  ar: "تأخر استكمال عناصر المحضر الواردة من القطاعات.",
  fr: "Des éléments attendus des départements sont parvenus tardivement.",
};

const late = {
  name: "minutes",
  rule: "G5.5",
  article: 5,
  about: { matter: `MEETING#${id}`, id, heldOn: plan.heldOn },
  from: plan.heldOn,
  on: "2026-12-22",
  instant: "2026-12-22T23:59:59.000Z",
  standing: "met-late",
  metOn: "2026-12-24",
  missedOn: "2026-12-23",
  daysLate: 2,
  explanations: [{ words, at: "2026-12-24T10:00:00.000Z", on: "2026-12-24" }],
};

/** Duties, met and missed. */
export const dutyRoutes = {
  readDuties: route({
    act: "readDuties",
    summary:
      "Read the obligations of a year, the latest first: what is due, met, met late, missed, and why; unless a year is asked for, those of this one and what is owed still from any other. `years` are all that there are",
    params: noFields,
    query: z.object({ year: z.optional(AskedYear) }),
    body: noBody,
    out: z.object({ year: z.int(), years: z.array(z.int()), duties: z.array(DutyView), counts: z.array(Counts) }),
    example: {
      out: {
        ...{ year: 2026, years: [2027, 2026] },
        duties: [late],
        counts: [{ rule: "G5.5", article: 5, due: 0, met: 0, metLate: 1, overdue: 0, missed: 0 }],
      },
    },
  }),

  explainDuty: route({
    act: "explainDuty",
    summary: "Explain why a duty was missed or met late; anyone may read it, and the mark stays",
    params: z.object({ kind: z.enum(["MEETING", "SEAT", "PLAN"]), ...ById.shape, name: DutyName, on: CivilDate }),
    query: noFields,
    body: z.strictObject({ words: Words }),
    ifMatch: "optional",
    out: DutyView,
    tells: ["not-at-this-stage"],
    example: {
      params: { kind: "MEETING", id, name: "minutes", on: "2026-12-22" },
      body: { words },
      out: late,
    },
  }),
} as const;
