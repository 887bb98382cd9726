import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Duty, DutyKey } from "#committee/kernel/duty";
import type { Kind } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { plans } from "#committee/plans/kind";
import { act, type Done } from "#functions/api/kernel/act";
import type { Call } from "#functions/api/kernel/endpoint";
import type { ApiOffice } from "#functions/kernel/offices";
import { dutiesFor } from "#functions/readers/duties";
import type { Ruling } from "#guide/rule";

/** An act on a duty, whatever its matter, which it leaves as it was. */
type OnDuty = <State>(
  state: State,
  circumstances: Circumstances,
  duties: readonly Duty[],
) => Ruling<Decision<State>> | "not-at-this-stage" | "unknown";

type Owner = (
  office: ApiOffice,
  call: Call,
  on: Readonly<{ id: string; key: DutyKey }>,
  decide: OnDuty,
) => Promise<Done>;

const owner =
  <State extends Readonly<{ edition: string }>>(kind: Kind<State>): Owner =>
  (office, call, { id, key }, decide) =>
    act<State, readonly Duty[]>(office, call, {
      kind,
      id,
      also: ({ register }) => dutiesFor(register, key),
      decide,
    });

/** The kinds of matters that have duties. */
export const owners: Readonly<Record<"MEETING" | "SEAT" | "PLAN", Owner>> = {
  MEETING: owner(meetings),
  SEAT: owner(seats),
  PLAN: owner(plans),
};
