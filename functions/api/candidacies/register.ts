import type { CivilDate } from "#calendar/civil-date";
import type { Call } from "#committee/calls/call";
import type { PreparedCandidacy } from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { registerCandidacy as registering } from "#committee/candidacies/registering";
import { isRegistered, mayRegister } from "#committee/candidacies/standing";
import type { Circumstances } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import { plans } from "#committee/plans/kind";
import { ActionPlan } from "#committee/plans/plan";
import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { type Ready, type Registering, readyToStand } from "#functions/api/candidacies/ready";
import { candidacyReply } from "#functions/api/candidacies/reply";
import { ruledFor } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { halt } from "#functions/api/kernel/standing";
import { type Acting, accountOf } from "#functions/api/space/contact";
import { joining, parting, peopleOf, someoneEach } from "#functions/candidacies/people";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf, todayOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { civilHistory } from "#functions/readers/civil-history";
import type { Entry, Found } from "#secretariat/register";

/** The day from which those chosen are to serve: the plan's first, or today where that has come. */
const servingFrom = async (office: ApiOffice, { plan }: Call): Promise<CivilDate> => {
  const key = keyOf(plans, plan);
  const found = (await office.register.load([key])).get(key);
  const today = todayOf(office);
  const begins = found ? ActionPlan.parse(found.state).begins : today;
  return begins > today ? begins : today;
};

/** What the registration makes of people: who acts for the candidacy from now on, and who does so no more. */
const peopleAlong = async (
  office: ApiOffice,
  { id, was }: Ready,
  { state, named, circumstances }: Readonly<{ state: PreparedCandidacy; named: Acting; circumstances: Circumstances }>,
): Promise<readonly Entry[]> => {
  const gone = peopleOf(was).filter((one) => !peopleOf(state).includes(one));
  return [
    ...joining(office, id, named, circumstances),
    ...parting(office, id, await someoneEach(office, gone), circumstances),
  ];
};

const tryOnce = async (office: ApiOffice, called: Registering): Promise<Found | "overtaken"> => {
  const ready = await readyToStand(office, called);
  const { id, standing, call, association, before, was } = ready;
  const applicant = ready.applicant.id;
  const from = await servingFrom(office, call);
  const [named, history] = await Promise.all([accountOf(office, called.body.nominee), civilHistory(office, from)]);
  const nominee = { person: named.id, ...called.body.nominee };
  const pinned = { by: applicant, pinned: call.edition, owes: before?.owes ?? [] };
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), pinned);
  const stands = { id, call, association, nominee, applicant, history, from, hostedIn: office.region, before: was };
  const decision = ruledFor(standing, registering(stands, circumstances));
  if (before && isRegistered(stands)) return before;
  if (!mayRegister(was)) return halt(standing, "as-many-as-may-be");
  const along = await peopleAlong(office, ready, { state: decision.state, named, circumstances });
  return record(office, { kind: candidacies, id, before }, decision, circumstances, along);
};

/** One candidacy for each association and call, whoever of its people asks and however often; the last word on whom it names counts. */
export const registerCandidacy = endpoint(candidacyRoutes.registerCandidacy, async (office, call) => {
  const outcome = await again(() => tryOnce(office, call));
  if (outcome === "overtaken") throw new Problem("overtaken");
  const reply = await candidacyReply(office, outcome);
  return { ...reply, location: `/candidacies/${reply.body.id}` };
});
