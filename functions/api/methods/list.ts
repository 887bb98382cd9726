import { methods } from "#committee/methods/kind";
import { isPublicMethod } from "#committee/methods/method";
import { may } from "#committee/permissions";
import { methodRoutes } from "#contract/methods/methods";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { toldMethod } from "#functions/api/methods/told";
import { wholeOf } from "#functions/kernel/every";

/** As many methods as a committee has in forty years. */
const MOST = 40;

export const listMethods = endpoint(methodRoutes.listMethods, async (office, call) => {
  const [{ roles }, { lines }] = await Promise.all([
    standingOf(office, call, []),
    office.register.list(methods.name, { limit: MOST }),
  ]);
  const reads = may(roles, "readMethodDraft");
  const told = lines
    .map(wholeOf)
    .filter(({ state }) => reads || isPublicMethod(methods.schema.parse(state)))
    .map(toldMethod);
  return { body: { methods: told } };
});
