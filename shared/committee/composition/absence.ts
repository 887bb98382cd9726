import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";

/** A meeting from which an association was absent, with its day. */
export const Absence = z.object({ meeting: z.ulid(), heldOn: CivilDate });
export type Absence = Readonly<z.infer<typeof Absence>>;
