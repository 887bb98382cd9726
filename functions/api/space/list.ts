import { may } from "#committee/permissions";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { associationListRoutes } from "#contract/space/lists";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { openLine } from "#functions/api/space/told";

/** One query: a region's members stand together in the list; whoever has another field of work is left out of its page. */
export const listAssociations = endpoint(associationListRoutes.listAssociations, async (office, call) => {
  const { region, field, stage, limit, after } = call.query;
  const standing = await standingOf(office, call, []);
  if (stage !== "complete" && !may(standing.roles, "checkAssociation")) halt(standing, "not-allowed");
  const beginning = region ? `${stage} ${region} ` : `${stage} `;
  if (after !== undefined && !after.startsWith(beginning)) throw unreadableAt("after", "unreadable");
  const { lines, next } = await office.register.list(associations.name, { limit, after, beginning });
  const told = lines
    .map(({ line }) => openLine(Association.parse(line)))
    .filter(({ fields }) => field === undefined || fields.includes(field));
  return { body: { associations: told, ...(next && { next }) } };
});
