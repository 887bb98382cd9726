import { keyOf } from "#committee/kernel/kind";
import { associations } from "#committee/space/kind";
import { associationListRoutes } from "#contract/space/lists";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { isOwn } from "#functions/api/space/own";
import { told } from "#functions/api/space/told";

/** One that isn't a member of the space is there for its own people and the secretariat alone. */
export const showAssociation = endpoint(associationListRoutes.showAssociation, async (office, call) => {
  const { id } = call.params;
  const key = keyOf(associations, id);
  const standing = await standingOf(office, call, [key]);
  const all = standing.roles.includes("secretariat") || isOwn(standing, id);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  const body = told(matter, all);
  if (body.stage !== "complete" && !all) halt(standing, "unknown");
  return { body, version: matter.version };
});
