import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Duty } from "#committee/kernel/duty";
import { actWith, type Done } from "#functions/api/act";
import type { Call } from "#functions/api/endpoint";
import type { ApiOffice } from "#functions/kernel/offices";
import { type Kind, meetings, plans, seats } from "#functions/matters";
import { dutiesOn } from "#functions/readers/duties";
import type { Ruling } from "#guide/rule";

/** An act on a duty, whatever its matter, which it leaves as it was. */
type OnDuty = <State>(
  state: State,
  circumstances: Circumstances,
  duties: readonly Duty[],
) => Ruling<Decision<State>> | "not-at-this-stage" | "unknown";

type Owner = (office: ApiOffice, call: Call, id: string, decide: OnDuty) => Promise<Done>;

const owner =
  <State extends Readonly<{ edition: string }>>(kind: Kind<State>): Owner =>
  (office, call, id, decide) =>
    actWith<State, readonly Duty[]>(office, call, { kind, id, also: ({ register }) => dutiesOn(register), decide });

/** The kinds of matters that have duties. */
export const owners: Readonly<Record<"MEETING" | "SEAT" | "PLAN", Owner>> = {
  MEETING: owner(meetings),
  SEAT: owner(seats),
  PLAN: owner(plans),
};
