import type { Sitters } from "#committee/composition/composition";
import type { Seat } from "#committee/composition/seats";
import { appointToGroup, type Founding, type Group, openGroup } from "#committee/groups/groups";
import { owesAfter } from "#committee/kernel/owing";
import { startsOfPlan } from "#committee/plans/adopting";
import { answerFor } from "#committee/plans/appointments";
import type { ShownPlan } from "#pages/public/plans/plans";
import { allowed, circumstancesOn, on } from "../committee/examples.ts";
import { people, planned, seatIds } from "../committee/plan-examples.ts";
import { post } from "../letters/examples.ts";

const since = on("2026-12-01");

const seat = (last: string, college: Seat["college"], ar: string, more: Partial<Seat> = {}): Seat => ({
  ...{ id: `01KBFM5A3W8T0Q5Z6X7Y8V9WA${last}`, edition: on("2022-05-24"), college, body: { ar }, since },
  tenures: [{ as: "member", person: `p-${last}`, name: { ar: "عضو", latin: `Membre ${last}` }, from: since }],
  ...more,
});

/** Two seats of the administration, of which one is vacant, beside one of civil society. */
export const sitters: Sitters = {
  seats: [
    seat("1", "administration", "وزارة الصحة"),
    seat("2", "administration", "وزارة العدل", { tenures: [], since: on("2026-12-10") }),
    seat("3", "civil-society", "جمعية الشفافية"),
  ],
  chair: {
    edition: on("2022-05-24"),
    tenures: [{ person: "sg", name: { ar: "الكاتب العام", latin: "Secrétaire général" }, from: since }],
  },
};

const plan = planned();
const answering = { body: plan.bodies[0]!, seat: seatIds[0], was: undefined, people: people("a", "b"), seats: [] };
const answered = allowed(answerFor(plan, answering, circumstancesOn("2026-12-02"))).state;

/** A plan of which one of two bodies has answered. */
export const shownPlan: ShownPlan = {
  plan: answered,
  owes: owesAfter([], startsOfPlan(answered), circumstancesOn("2026-12-01")),
  head: post.head,
};

const opened = (last: string, founding: Founding): Group =>
  allowed(openGroup(`01KBFM5A3W8T0Q5Z6X7Y8V9WB${last}`, founding, circumstancesOn("2026-12-01"))).state;

const joining = { name: { ar: "خبيرة", latin: "Experte" }, body: { ar: "جمعية" }, side: "non-governmental" } as const;
const thematic = opened("1", { kind: "thematic", title: { ar: "مجموعة البيانات" } });

/** A group with someone in it, and one of a region with nobody. */
export const everyGroup: readonly Group[] = [
  allowed(appointToGroup(thematic, { id: "01KBFM5A3W8T0Q5Z6X7Y8V9WC1", joining }, circumstancesOn("2026-12-02"))).state,
  opened("2", { kind: "territorial", title: { ar: "مجموعة سوس" }, region: "souss-massa" }),
];
