import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { secretary } from "#committee/people/secretariat";
import { secretariatRoutes } from "#contract/people/secretariat";
import { type Call, endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { giving } from "#functions/people/capacities";

/** An account is opened only for who may enter someone; whoever works for the secretariat already stays as they are. */
const tryOnce = async (office: ApiOffice, call: Call<typeof secretariatRoutes.enterSecretary>): Promise<string> => {
  const standing = await standingOf(office, call, [ALMANAC]);
  const { contact } = call.body;
  const id = await office.accounts.open(contact.email);
  const before = (await office.register.load([keyOf(people, id)])).get(keyOf(people, id));
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), { by: call.subject ?? "" });
  const entries = giving(office, { id, before, contact }, secretary, circumstances);
  if (entries.length === 0) halt(standing, "not-at-this-stage");
  return (await office.register.record(...entries)) === "overtaken" ? "overtaken" : id;
};

/** Whose entry it is shows once their account is open: it is no act on a matter that a path names. */
export const enterSecretary = endpoint(secretariatRoutes.enterSecretary, async (office, call) => {
  const id = await again(() => tryOnce(office, call));
  if (id === "overtaken") throw new Problem("overtaken");
  return { body: { id, name: call.body.contact.name } };
});
