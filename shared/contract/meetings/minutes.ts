import * as z from "zod/mini";
import { MinutesItem } from "#committee/meetings/minutes-text";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { held, id, items, minutesPublished, minutesSent } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

const Items = z.readonly(z.array(MinutesItem).check(z.minLength(1), z.maxLength(30)));

/** Minutes. */
export const minutesRoutes = {
  writeMinutes: route({
    act: "writeMinutes",
    summary: "Write the draft of the minutes: an item for each of the agenda, in its order",
    params: ById,
    query: noFields,
    body: z.strictObject({ items: Items }),
    ifMatch: "required",
    out: MeetingView,
    example: { params: { id }, body: { items }, out: held },
  }),

  sendMinutes: route({
    act: "sendMinutes",
    summary: "Send the minutes to the members, who then have two working days to enrich them (G5.5, G5.6)",
    params: ById,
    ...bare,
    ifMatch: "optional",
    out: MeetingView,
    example: { params: { id }, out: minutesSent },
  }),

  takeIn: route({
    act: "takeIn",
    summary: "Take a member’s contribution into the minutes: the item as it reads with it",
    params: z.object({ ...ById.shape, contribution: z.ulid() }),
    query: noFields,
    body: MinutesItem,
    ifMatch: "optional",
    out: MeetingView,
    example: { params: { id, contribution: id }, body: items[0], out: minutesSent },
  }),

  publishMinutes: route({
    act: "publishMinutes",
    summary: "Publish the minutes, once the time to enrich them is over: they publish themselves then (G5.6, G5.10)",
    params: ById,
    ...bare,
    ifMatch: "optional",
    out: MeetingView,
    example: { params: { id }, out: minutesPublished },
  }),
} as const;
