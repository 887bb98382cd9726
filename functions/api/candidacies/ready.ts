import { Call } from "#committee/calls/call";
import { calls } from "#committee/calls/kind";
import { Candidacy, type PreparedCandidacy, type WithdrawnCandidacy } from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { whileOpen } from "#committee/candidacies/while-open";
import { keyOf } from "#committee/kernel/kind";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import type { candidacyRoutes } from "#contract/candidacies/candidacies";
import { candidacyId } from "#functions/api/candidacies/id";
import { ruledFor } from "#functions/api/kernel/act";
import type { Call as Called } from "#functions/api/kernel/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { isOwn } from "#functions/api/space/own";
import { ALMANAC } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Found } from "#secretariat/register";

export type Registering = Called<typeof candidacyRoutes.registerCandidacy>;
type Before = PreparedCandidacy | WithdrawnCandidacy | undefined;

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
export const readyToStand = async (office: ApiOffice, called: Registering) => {
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
  const open = whileOpen(call, { instant: office.now() }, () => call);
  return { id, standing, applicant, call: ruledFor(standing, open), association, before, was };
};

export type Ready = Awaited<ReturnType<typeof readyToStand>>;
