import * as contract from "#contract/people/secretariat";
import { endpoint } from "#functions/api/endpoint";
import { standingOf } from "#functions/api/standing";
import { everyone } from "#functions/readers/everyone";

export const listSecretariat = endpoint(contract.listSecretariat, async (office, call) => {
  const [, people] = await Promise.all([standingOf(office, call, []), everyone(office.register, "secretariat")]);
  return { body: { people: people.map(({ id, name }) => ({ id, name })) } };
});
