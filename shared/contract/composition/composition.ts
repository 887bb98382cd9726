import * as z from "zod/mini";
import { AskedDay, CivilDate } from "#calendar/civil-date";
import { College } from "#committee/composition/college";
import { Appointee } from "#committee/composition/seating";
import { Words } from "#committee/kernel/words";
import { Name } from "#committee/people/people";
import { appointee } from "#contract/composition/examples";
import { noBody, noFields, route } from "#contract/kernel/route";
import { body, name, seatId } from "#contract/meetings/examples";

/** How many seats each college has; an imbalance is told of, and never refused (G3.1). */
export const Balance = z.object({ administration: z.int(), civilSociety: z.int(), isBalanced: z.boolean() });

const PlaceView = z.object({
  seat: z.ulid(),
  college: College,
  body: Words,
  /** Who sits there, and who is the deputy; nobody where the seat is vacant. */
  member: z.optional(Name),
  deputy: z.optional(Name),
});

const CommitteeView = z.object({
  on: CivilDate,
  /** Who presides; the chair is in neither college. */
  chair: z.optional(Name),
  seats: z.array(PlaceView),
  vacancies: z.int(),
  balance: Balance,
  /** Every day on which the composition changed, the earliest first. */
  changes: z.array(CivilDate),
});

const committee = {
  on: "2026-12-10",
  chair: { ar: "الكاتب العام", latin: "Secrétaire général" },
  seats: [{ seat: seatId, college: "administration", body, member: name }],
  vacancies: 0,
  balance: { administration: 1, civilSociety: 0, isBalanced: false },
  changes: ["2026-12-10"],
};

/** The committee’s composition. */
export const compositionRoutes = {
  readCommittee: route({
    act: "readCommittee",
    summary: "Read the committee’s composition as it is, or as it was on a day",
    params: noFields,
    query: z.object({ on: z.optional(AskedDay) }),
    body: noBody,
    out: CommitteeView,
    example: { query: { on: "2026-12-10" }, out: committee },
  }),

  enterChair: route({
    act: "enterChair",
    summary: "Enter who chairs the committee from today on",
    params: noFields,
    query: noFields,
    body: Appointee,
    ifMatch: "optional",
    out: z.object({ chair: Name, from: CivilDate }),
    tells: ["not-at-this-stage"],
    example: { body: appointee, out: { chair: name, from: "2026-12-10" } },
  }),
} as const;
