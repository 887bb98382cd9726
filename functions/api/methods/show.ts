import { keyOf } from "#committee/kernel/kind";
import { methods } from "#committee/methods/kind";
import { isPublicMethod } from "#committee/methods/method";
import { may } from "#committee/permissions";
import { methodRoutes } from "#contract/methods/methods";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { heldBy } from "#functions/api/methods/own";
import { toldWhole } from "#functions/api/methods/told";
import { ballotsFrom, contributionsFrom } from "#functions/readers/methods";

export const showMethod = endpoint(methodRoutes.showMethod, async (office, call) => {
  const key = keyOf(methods, call.params.id);
  const standing = await standingOf(office, call, [key]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  const method = methods.schema.parse(matter.state);
  if (!isPublicMethod(method) && !may(standing.roles, "readMethodDraft")) halt(standing, "unknown");
  const { limit, contributions: contributionsAfter, votes: votesAfter } = call.query;
  const own = heldBy(standing.person);
  const [said, cast] = await Promise.all([
    contributionsFrom(
      office.register,
      method,
      method.stage === "consulting" ? { own } : { limit, after: contributionsAfter },
    ),
    ballotsFrom(office.register, method, method.stage === "voting" ? { own } : { limit, after: votesAfter }),
  ]);
  const body = {
    ...toldWhole(matter, { contributions: said.contributions, ballots: cast.ballots, own }),
    ...(said.next && { nextContributions: said.next }),
    ...(cast.next && { nextVotes: cast.next }),
  };
  return { body, version: matter.version };
});
