import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import type { OpenCall } from "#committee/calls/call";
import { calls } from "#committee/calls/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import type { Office } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { twoParts } from "../pure/committee/candidacy-examples.ts";

/** A call for candidacies to a plan, open from one instant to another; gives its id. */
export const openCall = async (
  office: Office,
  { plan, opensAt, closesAt }: Readonly<{ plan: string; opensAt: string; closesAt: string }>,
): Promise<string> => {
  const id = ulid();
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const state: OpenCall = {
    ...{ stage: "open", id, edition: circumstances.edition.inForceFrom, method: ulid(), plan, seats: 9, keptDays: 180 },
    ...{ title: { ar: "خطة العمل الوطنية" }, parts: twoParts, announcedAt: circumstances.instant },
    ...{ opensAt: Instant.parse(opensAt), closesAt: Instant.parse(closesAt) },
  };
  await record(
    office,
    { kind: calls, id },
    { state, page: { act: "call-announced", rules: [], facts: {} }, letters: [] },
    circumstances,
  );
  return id;
};
