import { CivilDate, Instant } from "#calendar/civil-date";
import { KeptAlmanac } from "#committee/calendar/almanac";
import { almanacs, MOROCCO } from "#committee/calendar/kind";
import { calls } from "#committee/calls/kind";
import { candidacies } from "#committee/candidacies/kind";
import { openDiary } from "#committee/duties/diary";
import type { Kind } from "#committee/kernel/kind";
import { keyOf } from "#committee/kernel/kind";
import { oweCount } from "#committee/meetings/absences-owed";
import { absencesOwed } from "#committee/memberships/kind";
import { methods } from "#committee/methods/kind";
import { people } from "#committee/people/kind";
import type { shapes } from "#committee/shapes";
import { diaries, SECRETARIAT } from "#functions/readers/diaries";
import { openedCall } from "../../rigs/grown/dossiers.ts";
import { whoServed } from "../../rigs/grown/members.ts";
import { adoptedPlan } from "../../rigs/grown/plans.ts";
import type { World } from "../world.ts";
import { candidacyOf, fileOf, importAt, meetingAt, methodAt } from "./matters.ts";
import { absentSeat } from "./memberships.ts";

const page = { rules: [], facts: {} } as const;

/** Puts a matter on the register as it is told, as its last act left it. */
const put = async <State extends Readonly<{ edition?: string }>>(
  { hand }: World,
  kind: Kind<State>,
  id: string,
  state: State,
) => {
  const key = keyOf(kind, id);
  const before = (await hand.register.load([key])).get(key);
  await hand.write(kind, { id, ...(before && { before }) }, () => ({
    state,
    page: { act: "left-so", ...page },
    letters: [],
  }));
  return id;
};

const idOf = async (written: Promise<Readonly<{ id: string }>>): Promise<string> => (await written).id;

const changedDay = { date: CivilDate.parse("2026-12-31"), name: { ar: "عطلة" }, change: "announced" } as const;

/** A matter of each kind that is looked at, of which something is due at the bench's instant; gives its id. */
export const due: { readonly [Kind in keyof typeof shapes]?: (world: World) => Promise<string> } = {
  MEETING: (world) => idOf(meetingAt(world, "planned", "2026-12-10")),
  SEAT: (world) => idOf(absentSeat(world, "answer-over")),
  PLAN: (world) => {
    world.hand.goTo("2025-06-02T09:00:00.000Z");
    return idOf(adoptedPlan(world.hand));
  },
  ABSENCES: async (world) => {
    const { state } = await meetingAt(world, "noticed", "2026-11-30");
    return idOf(world.hand.write(absencesOwed, { id: state.id }, (now) => oweCount(state, now)));
  },
  ALMANAC: async (world) => {
    const { hand } = world;
    const key = keyOf(almanacs, MOROCCO);
    const kept = KeptAlmanac.parse((await hand.register.load([key])).get(key)!.state);
    return put(world, almanacs, MOROCCO, {
      ...kept,
      pending: { since: Instant.parse("2026-12-07T09:00:00.000Z"), days: [changedDay] },
    });
  },
  DIARY: async (world) => {
    world.hand.goTo("2026-12-01T09:00:00.000Z");
    return put(world, diaries, SECRETARIAT, openDiary(world.hand.circumstances("clock")).state);
  },
  PERSON: async (world) => {
    const { id, state } = await whoServed(world.hand, 0);
    return put(world, people, id, { ...state, endedOn: CivilDate.parse("2020-01-01") });
  },
  IMPORT: (world) => idOf(importAt(world)),
  FILE: (world) =>
    idOf(
      fileOf(world, world.grown.secretary, {
        stage: "awaited",
        since: Instant.parse("2026-12-06T09:00:00.000Z"),
      } as object),
    ),
  METHOD: async (world) => {
    const { id, state } = await methodAt(world, "consulting");
    const consultation = { opensOn: CivilDate.parse("2026-11-01"), closesOn: CivilDate.parse("2026-11-20") };
    return put(world, methods, id, { ...state, stage: "consulting", consultation });
  },
  CALL: async (world) => {
    const { state } = await openedCall(world.hand, world.grown.plan.id);
    return put(world, calls, state.id, { ...state, stage: "announced" });
  },
  CANDIDACY: async (world) => {
    const { id, state } = await candidacyOf(world);
    if (state.stage !== "preparing") throw new Error("not being prepared");
    return put(world, candidacies, id, { ...state, stage: "withdrawn", endedOn: CivilDate.parse("2026-01-05") });
  },
};
