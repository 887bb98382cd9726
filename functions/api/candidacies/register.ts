import type { CivilDate } from "#calendar/civil-date";
import { Call } from "#committee/calls/call";
import { calls } from "#committee/calls/kind";
import {
  Candidacy,
  type Nominee,
  type PreparedCandidacy,
  type WithdrawnCandidacy,
} from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { mayRegister, registerCandidacy as registering } from "#committee/candidacies/registering";
import type { Circumstances } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import { plans } from "#committee/plans/kind";
import { ActionPlan } from "#committee/plans/plan";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { candidacyId } from "#functions/api/candidacies/id";
import { candidacyReply } from "#functions/api/candidacies/reply";
import { type Call as Called, endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { type Acting, accountOf } from "#functions/api/space/contact";
import { isOwn } from "#functions/api/space/own";
import { joining, parting, peopleOf, someoneEach } from "#functions/candidacies/people";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf, todayOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { civilHistory } from "#functions/readers/civil-history";
import { depositInTime } from "#guide/article-04-call-rules";
import { refusals } from "#guide/rule";
import type { Entry, Found } from "#secretariat/register";

type Registering = Called<typeof candidacyRoutes.registerCandidacy>;
type Before = PreparedCandidacy | WithdrawnCandidacy | undefined;

/** The day from which those chosen are to serve: the plan's first, or today where that has come. */
const servingFrom = async (office: ApiOffice, { plan }: Call): Promise<CivilDate> => {
  const key = keyOf(plans, plan);
  const found = (await office.register.load([key])).get(key);
  const today = todayOf(office);
  const begins = found ? ActionPlan.parse(found.state).begins : today;
  return begins > today ? begins : today;
};

/** Whether a registration says nothing new. */
const isSame = (before: Before, nominee: Nominee, applicant: string): boolean =>
  before?.stage === "preparing" &&
  before.applicant === applicant &&
  JSON.stringify(before.nominee) === JSON.stringify(nominee);

/** What an association stands for and as what: the call, itself, and its candidacy as it was, if it was. */
const loaded = (
  standing: Standing,
  id: string,
  { call, association }: Readonly<{ call: string; association: string }>,
) => {
  const found = standing.found.get(keyOf(calls, call)) ?? halt(standing, "unknown");
  const theirs = standing.found.get(keyOf(associations, association)) ?? halt(standing, "unknown");
  const before = standing.found.get(keyOf(candidacies, id));
  return { call: Call.parse(found.state), association: Association.parse(theirs.state), before };
};

/** A candidacy that can be prepared, or none yet; one that was judged, or is no more, can't. */
const openTo = (standing: Standing, before: Found | undefined): Before => {
  if (before === undefined) return undefined;
  const candidacy = Candidacy.parse(before.state);
  return candidacy.stage === "preparing" || candidacy.stage === "withdrawn"
    ? candidacy
    : halt(standing, "not-at-this-stage");
};

/** All that a registration depends on: where its caller stands, what it is for, and the candidacy as it was. */
const readyFor = async (office: ApiOffice, called: Registering) => {
  const { params } = called;
  const id = candidacyId(params.id, params.association);
  const keys = [keyOf(calls, params.id), keyOf(associations, params.association), keyOf(candidacies, id)];
  const standing = await standingOf(office, called, [ALMANAC, ...keys]);
  const applicant = standing.person ?? halt(standing, "not-allowed");
  if (!isOwn(standing, params.association)) halt(standing, "not-allowed");
  const { call, association, before } = loaded(standing, id, { call: params.id, association: params.association });
  const was = openTo(standing, before);
  if (association.stage === "left") return halt(standing, "not-at-this-stage");
  // Nobody is given an account for a call that isn't open.
  const closed = refusals({ ...call, instant: office.now() }, depositInTime);
  if (closed.length > 0) return halt(standing, "refused", { refusals: closed });
  return { id, standing, applicant, call, association, before, was };
};

type Ready = Awaited<ReturnType<typeof readyFor>>;

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
  const ready = await readyFor(office, called);
  const { id, standing, call, association, before, was } = ready;
  const applicant = ready.applicant.id;
  const from = await servingFrom(office, call);
  const [named, history] = await Promise.all([accountOf(office, called.body.nominee), civilHistory(office, from)]);
  const nominee = { person: named.id, ...called.body.nominee };
  const pinned = { by: applicant, pinned: call.edition, owes: before?.owes ?? [] };
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), pinned);
  const stands = { id, call, association, nominee, applicant, history, from, hostedIn: office.region, before: was };
  const ruling = registering(stands, circumstances);
  if (!ruling.allowed) return halt(standing, "refused", { refusals: ruling.refusals });
  if (before && isSame(was, nominee, applicant)) return before;
  if (!mayRegister(was)) return halt(standing, "as-many-as-may-be");
  const along = await peopleAlong(office, ready, { state: ruling.value.state, named, circumstances });
  return record(office, { kind: candidacies, id, before }, ruling.value, circumstances, along);
};

/** One candidacy for each association and call, whoever of its people asks and however often; the last word on whom it names counts. */
export const registerCandidacy = endpoint(candidacyRoutes.registerCandidacy, async (office, call) => {
  const outcome = await again(() => tryOnce(office, call));
  if (outcome === "overtaken") throw new Problem("overtaken");
  const reply = await candidacyReply(office, outcome);
  return { ...reply, location: `/candidacies/${reply.body.id}` };
});
