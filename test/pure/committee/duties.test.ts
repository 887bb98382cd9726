import { expect, test } from "@jest/globals";
import type { CivilDate } from "#calendar/civil-date";
import { duties } from "#committee/duties";
import { dutyChanges } from "#committee/duties/changes";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Known } from "#committee/kernel/known";
import { type Owes, owesAfter, type Starts, withMissed } from "#committee/kernel/owing";
import { recordAttendance } from "#committee/meetings/attendance";
import { meetingFallsDue } from "#committee/meetings/dues";
import type { Meeting } from "#committee/meetings/meeting";
import { sendMinutes } from "#committee/meetings/minutes";
import { changePlan, planMeeting, reissueNotice, sendNotice } from "#committee/meetings/planning";
import { answerProposal } from "#committee/meetings/proposals";
import { startsOf } from "#committee/meetings/starts";
import { adoptPlan, startsOfPlan } from "#committee/plans/adopting";
import { answerFor, succeedPlan } from "#committee/plans/appointments";
import { noteCall } from "#committee/plans/calls";
import { planFallsDue } from "#committee/plans/dues";
import type { ActionPlan } from "#committee/plans/plan";
import { allowed, at, circumstancesOn, id, on, plan, sheet } from "./examples.ts";
import { membershipStory } from "./membership-story.ts";
import { adopted, bodyIds, people, planId, seatIds } from "./plan-examples.ts";

/** What the acts of a story did to deadlines, each by its act: "notice-sent met notice". */
type Told = Readonly<{ owes: Owes; done: readonly string[]; brought: readonly string[] }>;

/** What people know a kind of matter by, and the deadlines that it has as it stands. */
type Kind<Most> = Readonly<{ about: string; known: (state: Most) => Known; starts: (state: Most) => Starts }>;

/** One decision after another, each taken on what the ones before have left. */
const story = <Most extends Readonly<{ edition: CivilDate }>>({ about, known, starts }: Kind<Most>) => {
  let told: Told = { owes: [], done: [], brought: [] };
  const after = <State extends Most>(
    day: string,
    decide: (circumstances: Circumstances) => Decision<State> | undefined,
    by: "person" | "day" = "person",
  ): State => {
    const circumstances = circumstancesOn(day, undefined, told.owes);
    const decision = decide(circumstances);
    if (decision === undefined) throw new Error(`nothing on ${day}`);
    const { state, page, missed = [] } = decision;
    const owes = withMissed(owesAfter(told.owes, starts(state), circumstances), missed, circumstances);
    const happened = { about, known: known(state), edition: state.edition };
    const changes = dutyChanges({ ...happened, act: page.act, day: on(day), before: told.owes, after: owes });
    told = {
      owes,
      done: [...told.done, ...changes.map(({ change, duty }) => `${page.act} ${change} ${duty.name}`)],
      brought: by === "day" ? [...told.brought, page.act] : told.brought,
    };
    return state;
  };
  return { after, told: () => told };
};

const reason = { ar: "سبب" };

/** All that a meeting's deadlines can live, in one story: moved, noticed, noticed anew, late, published, and not followed. */
const whole = (): Told => {
  const { after, told } = story<Meeting>({
    about: `MEETING#${id}`,
    known: ({ heldOn }) => ({ heldOn }),
    starts: startsOf,
  });
  const falls = (meeting: Meeting, others: readonly Pick<Meeting, "heldOn" | "stage">[] = []) => {
    return (circumstances: Circumstances) => meetingFallsDue(meeting, { contributions: [], others }, circumstances);
  };
  const planned = after("2026-12-01", (circumstances) => allowed(planMeeting(id, plan, circumstances)));
  after("2026-12-08", falls(planned), "day");
  const moved = after("2026-12-08", () => allowed(changePlan(planned, { ...plan, heldOn: on("2026-12-24") })));
  const noticed = after("2026-12-08", (circumstances) => allowed(sendNotice(moved, circumstances)));
  const { stage: _s, id: _i, edition: _e, notices: _n, noticeSentAt: _a, noticeSentOn: _o, ...same } = noticed;
  const anew = after("2026-12-09", (circumstances) =>
    allowed(reissueNotice(noticed, { ...same, heldOn: on("2026-12-25") }, circumstances)),
  );
  const proposal = {
    id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0C",
    proposed: { change: "date", heldOn: on("2026-12-28"), reason },
    by: "a-member",
    name: { ar: "عضو", latin: "Membre" },
    at: at("2026-12-09"),
  } as const;
  const wider = after("2026-12-10", (circumstances) =>
    allowed(answerProposal(anew, { proposal, reason, accepted: true }, circumstances)),
  );
  const held = after("2026-12-28", () => allowed(recordAttendance(wider, sheet())));
  after("2027-01-01", falls(held), "day");
  const sent = after("2027-01-05", (circumstances) => allowed(sendMinutes(held, circumstances)));
  const published = after("2027-01-09", falls(sent), "day");
  const followed = [{ heldOn: on("2027-06-01"), stage: "held" as const }];
  after("2027-06-29", falls(published, followed), "day");
  return told();
};

/** All that a plan's deadlines can live: answered late, renewed in its middle, late again, and succeeded late. */
const wholePlan = (): Told => {
  const { after, told } = story<ActionPlan>({
    about: `PLAN#${planId}`,
    known: ({ title }) => ({ title }),
    starts: startsOfPlan,
  });
  const falls = (of: ActionPlan) => (circumstances: Circumstances) => planFallsDue(of, circumstances);
  const answers = (of: ActionPlan, index: number) => (circumstances: Circumstances) => {
    const answering = {
      body: of.bodies[index]!,
      seat: seatIds[index]!,
      was: undefined,
      people: people("a", "b"),
      seats: [],
    };
    return allowed(answerFor(of, answering, circumstances));
  };
  const opening = { adopted: adopted(), ids: bodyIds, seats: [] };
  const opened = after("2026-12-01", (circumstances) => allowed(adoptPlan(planId, opening, circumstances)));
  after("2026-12-30", falls(opened), "day");
  after("2026-12-30", falls(opened), "day");
  const one = after("2026-12-31", answers(opened, 0));
  const both = after("2026-12-31", answers(one, 1));
  const renewed = after("2028-12-01", falls(both), "day");
  after("2029-03-01", falls(renewed), "day");
  const again = after("2029-03-02", answers(renewed, 0));
  const confirmed = after("2029-03-02", answers(again, 1));
  after("2029-03-02", falls(confirmed));
  const called = after("2029-03-05", () => noteCall(confirmed, "01KBFM5A3W8T0Q5Z6X7Y8V9W0Z"));
  after("2030-12-01", falls(called), "day");
  after("2030-12-20", (circumstances) => succeedPlan(called, "another", circumstances));
  return told();
};

const stories = [whole(), wholePlan(), membershipStory()];
const done = stories.flatMap((told) => told.done);
const brought = stories.flatMap((told) => told.brought).filter((act) => act !== "renewal-opened");

test.each(Object.entries(duties))(
  "%s is started, met and brought to an end by what its row says, and by nothing else",
  (name, row) => {
    const by = (change: string) =>
      done.filter((one) => one.endsWith(` ${change} ${name}`)).map((one) => one.split(" ")[0]);
    expect(new Set(by("opened"))).toEqual(new Set(row.startedBy));
    expect(new Set(by("met"))).toEqual(new Set(row.metBy));
  },
);

test("what a day brings, a row says; and each row's is brought, but that nobody met after six months", () => {
  const rows = Object.values(duties).flatMap(({ brings }): readonly string[] => brings);
  expect([...brought, "six-months-missed"].toSorted()).toEqual([...rows].toSorted());
});
