import { secretariatRoutes } from "#contract/people/secretariat";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { everyone } from "#functions/readers/everyone";

export const listSecretariat = endpoint(secretariatRoutes.listSecretariat, async (office, call) => {
  const [, people] = await Promise.all([standingOf(office, call, []), everyone(office.register, "secretariat")]);
  return { body: { people: people.map(({ id, name }) => ({ id, name })) } };
});
