import * as z from "zod/mini";
import { MinutesItem } from "#committee/meetings/minutes-text";
import { ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import { held, id, items, minutesPublished, minutesSent } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

const Items = z.readonly(z.array(MinutesItem).check(z.minLength(1), z.maxLength(30)));

export const writeMinutes = route({
  act: "writeMinutes",
  method: "PUT",
  path: "/meetings/{id}/minutes",
  summary: "Write the draft of the minutes: an item for each of the agenda, in its order",
  params: ById,
  query: noFields,
  body: z.strictObject({ items: Items }),
  ifMatch: "required",
  status: 200,
  out: MeetingView,
  problems: [...changes, ...withBody, "precondition-required"],
  example: { params: { id }, body: { items }, out: held },
});

export const sendMinutes = route({
  act: "sendMinutes",
  method: "POST",
  path: "/meetings/{id}/minutes/sending",
  summary: "Send the minutes to the members, who then have two working days to enrich them (G5.5, G5.6)",
  params: ById,
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: MeetingView,
  problems: changes,
  example: { params: { id }, out: minutesSent },
});

export const takeIn = route({
  act: "takeIn",
  method: "POST",
  path: "/meetings/{id}/contributions/{contribution}/taking-in",
  summary: "Take a member’s contribution into the minutes: the item as it reads with it",
  params: z.object({ ...ById.shape, contribution: z.ulid() }),
  query: noFields,
  body: MinutesItem,
  ifMatch: "optional",
  status: 200,
  out: MeetingView,
  problems: [...changes, ...withBody],
  example: { params: { id, contribution: id }, body: items[0], out: minutesSent },
});

export const publishMinutes = route({
  act: "publishMinutes",
  method: "POST",
  path: "/meetings/{id}/minutes/publication",
  summary: "Publish the minutes, once the time to enrich them is over: they publish themselves then (G5.6, G5.10)",
  params: ById,
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: MeetingView,
  problems: [...changes, "refused"],
  example: { params: { id }, out: minutesPublished },
});
