import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { Person } from "#committee/people/people";
import { ErasedPerson } from "#committee/people/retention";
import { personalDataRoutes } from "#contract/people/personal-data";
import { type Call, endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { erase } from "#functions/people/erasing";
import type { Found } from "#secretariat/register";

/** Whoever still has a capacity is needed on the register: it is taken from them first. */
const tryOnce = async (
  office: ApiOffice,
  call: Call<typeof personalDataRoutes.erasePerson>,
): Promise<Found | "overtaken"> => {
  const key = keyOf(people, call.params.id);
  const standing = await standingOf(office, call, [ALMANAC, key]);
  const before = standing.found.get(key);
  const person = Person.safeParse(before?.state).data;
  if (before === undefined || person === undefined) return halt(standing, "unknown");
  if (call.ifMatch !== undefined && call.ifMatch !== `"${before.version}"`) halt(standing, "precondition-failed");
  if (person.capacities.length > 0) halt(standing, "not-at-this-stage");
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), {
    by: call.subject ?? "",
    pinned: person.edition,
  });
  return erase(office, { person, before, why: "request" }, circumstances);
};

export const erasePerson = endpoint(personalDataRoutes.erasePerson, async (office, call) => {
  const outcome = await again(() => tryOnce(office, call));
  if (outcome === "overtaken") throw new Problem("overtaken");
  const { id, erasedAt } = ErasedPerson.parse(outcome.state);
  return { body: { id, erasedAt }, version: outcome.version };
});
