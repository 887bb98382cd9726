import { boardOf, type Told } from "#committee/duties/board";
import { explainDuty, mayBeExplained } from "#committee/duties/explanations";
import type { Kind } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { plans } from "#committee/plans/kind";
import type { dutyRoutes } from "#contract/duties/duties";
import { act, type Done, type Pinned } from "#functions/api/kernel/act";
import type { Call } from "#functions/api/kernel/endpoint";
import { halt } from "#functions/api/kernel/standing";
import { todayOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { dutiesFor, isDuty } from "#functions/readers/duties";

type Explaining = Call<typeof dutyRoutes.explainDuty>;

/** The duty that a call names, as it stands today, if there is such a one. */
export const dutyNamed = async (
  office: ApiOffice,
  { params: { kind, id, name, on } }: Explaining,
): Promise<Told | undefined> => {
  const key = { about: `${kind}#${id}`, name, on };
  return boardOf(await dutiesFor(office.register, key, todayOf(office)), todayOf(office)).find(isDuty(key));
};

type Explain = (office: ApiOffice, call: Explaining) => Promise<Done>;

const on =
  <State extends Pinned>(kind: Kind<State>): Explain =>
  (office, call) =>
    act<State, Told>(office, call, {
      kind,
      id: call.params.id,
      also: async (_office, _state, standing) => (await dutyNamed(office, call)) ?? halt(standing, "unknown"),
      decide: (state, circumstances, duty) =>
        mayBeExplained(duty) ? explainDuty(state, { duty, ...call.body }, circumstances) : "not-at-this-stage",
    });

/** The kinds of matters that have duties. */
const owners: Readonly<Record<Explaining["params"]["kind"], Explain>> = {
  MEETING: on(meetings),
  SEAT: on(seats),
  PLAN: on(plans),
};

/** Explains a duty on the journal of the matter that it is about, which it leaves as it was. */
export const explain: Explain = (office, call) => owners[call.params.kind](office, call);
