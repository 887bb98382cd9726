import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Absence } from "#committee/composition/absence";

/** Why a civil-society membership ended, with what shows it (G12.1, G12.2, G12.4). */
export const Ended = z.discriminatedUnion("why", [
  z.object({ why: z.literal("absences"), absences: z.readonly(z.array(Absence)) }),
  z.object({ why: z.literal("dissolution"), dissolvedOn: CivilDate, evidence: z.ulid() }),
  z.object({ why: z.literal("withdrawal"), letter: z.ulid() }),
]);
export type Ended = z.infer<typeof Ended>;
