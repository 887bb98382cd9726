import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { DutyName } from "#committee/duties";
import { AboutView } from "#contract/duties/duties";
import { bare, noFields, route } from "#contract/kernel/route";
import { id, plan } from "#contract/meetings/examples";

const DueView = z.object({
  /** The matter that waits. */
  about: AboutView,
  what: DutyName,
  on: CivilDate,
  /** The end of that day in Morocco. */
  instant: Instant,
  rule: z.string(),
  article: z.int(),
  late: z.boolean(),
});
export type DueView = z.infer<typeof DueView>;

/** What is due. */
export const dueRoutes = {
  readDue: route({
    act: "readDue",
    summary: "Read what is late and what is due within thirty days, the soonest first",
    params: noFields,
    ...bare,
    out: z.object({ due: z.array(DueView) }),
    example: {
      out: {
        due: [
          {
            about: { matter: `MEETING#${id}`, id, heldOn: plan.heldOn },
            what: "minutes",
            on: "2026-12-22",
            instant: "2026-12-22T23:59:59.000Z",
            rule: "G5.5",
            article: 5,
            late: false,
          },
        ],
      },
    },
  }),
} as const;
