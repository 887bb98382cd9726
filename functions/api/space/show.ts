import * as contract from "#contract/space/lists";
import { endpoint } from "#functions/api/endpoint";
import { isOwn } from "#functions/api/space/own";
import { told } from "#functions/api/space/told";
import { halt, standingOf } from "#functions/api/standing";
import { associations, keyOf } from "#functions/matters";

/** One that isn't a member of the space is there for its own people and the secretariat alone. */
export const show = endpoint(contract.showAssociation, async (office, call) => {
  const { id } = call.params;
  const key = keyOf(associations, id);
  const standing = await standingOf(office, call, [key]);
  const all = standing.roles.includes("secretariat") || isOwn(standing, id);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  const body = told(matter, all);
  if (body.stage !== "complete" && !all) halt(standing, "unknown");
  return { body, version: matter.version };
});
