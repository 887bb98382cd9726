import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { secretariatRoutes } from "#contract/people/secretariat";
import { type Call, endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { taking } from "#functions/people/capacities";
import { everyone } from "#functions/readers/everyone";

/** The last of the secretariat stays: nobody else could enter anyone. */
const tryOnce = async (office: ApiOffice, call: Call<typeof secretariatRoutes.leaveSecretariat>) => {
  const { id } = call.params;
  const key = keyOf(people, id);
  const standing = await standingOf(office, call, [ALMANAC, key]);
  const serving = await everyone(office.register, "secretariat");
  if (!serving.some((person) => person.id === id)) halt(standing, "unknown");
  if (serving.length === 1) halt(standing, "not-at-this-stage");
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), { by: call.subject ?? "" });
  const entries = taking(office, { id, before: standing.found.get(key) }, { role: "secretariat" }, circumstances);
  return entries.length === 0 ? "recorded" : office.register.record(...entries);
};

export const leaveSecretariat = endpoint(secretariatRoutes.leaveSecretariat, async (office, call) => {
  if ((await again(() => tryOnce(office, call))) === "overtaken") throw new Problem("overtaken");
  return { body: { id: call.params.id } };
});
