import type { CivilDate } from "#calendar/civil-date";
import { type People, sittings } from "#committee/composition/seating";
import { present, type Seat } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { awaited, hasAnswered } from "#committee/plans/adopting";
import type { Appointed } from "#committee/plans/letters";
import type { ActionPlan, Body } from "#committee/plans/plan";
import { byOfficialLetter } from "#guide/article-04-rules";
import { type Ruling, refusals, unless } from "#guide/rule";

type Answering = Readonly<{
  body: Body;
  /** The id of the seat that the body has from now on, and that seat as it was, if it was. */
  seat: string;
  was: Seat | undefined;
  people: People;
  /** Every open seat of the administration. */
  seats: readonly Seat[];
}>;

const welcomes = (plan: ActionPlan, { body, was, people }: Answering): readonly Appointed[] =>
  sittings
    .filter((as) => was === undefined || present(was, as)?.person !== people[as].person)
    .map((as) => ({
      letter: "appointed",
      to: `PERSON#${people[as].person}`,
      about: `PLAN#${plan.id}`,
      as,
      body: body.name,
    }));

/** The seats of bodies that a plan doesn't name. */
const outside = ({ bodies }: ActionPlan, seats: readonly Seat[]): readonly string[] =>
  seats.map(({ id }) => id).filter((id) => !bodies.some(({ seat }) => seat === id));

const answered = (plan: ActionPlan, { body, seat, people: { letter } }: Answering, on: CivilDate): ActionPlan => {
  const answer = { term: plan.term, on, ...(letter && { letter }) };
  return {
    ...plan,
    bodies: plan.bodies.map((one) => (one.id === body.id ? { ...one, seat, answers: [...one.answers, answer] } : one)),
  };
};

/** Whether an answer is the one by which every body of a newly adopted plan has its people seated. */
export const completes = (before: ActionPlan, after: ActionPlan): boolean =>
  before.term === 0 && awaited(before).length > 0 && awaited(after).length === 0;

const withClosing = (before: ActionPlan, after: ActionPlan, seats: readonly Seat[], on: CivilDate): ActionPlan => {
  const ending = completes(before, after) ? outside(after, seats) : [];
  return ending.length > 0 ? { ...after, closing: { on, seats: ending } } : after;
};

/**
 * A body's answer: whom it appoints as its representative and deputy, refused without its official letter where the plan is new
 * (G4.1). Seats of bodies that the plan doesn't name end once all of its own are filled (G3.2, G4.13).
 */
export const answerFor = (
  plan: ActionPlan,
  answering: Answering,
  { today }: Circumstances,
): Ruling<Decision<ActionPlan>> => {
  const { body, seat, people } = answering;
  return unless(refusals({ term: plan.term, letter: people.letter }, byOfficialLetter), () => ({
    state: withClosing(plan, answered(plan, answering, today), answering.seats, today),
    page: {
      act: "body-answered",
      rules: [plan.term === 0 ? "G4.1" : "G4.13"],
      facts: {
        ...{ body: body.id, seat, member: people.member.person, deputy: people.deputy.person },
        ...(people.letter && { letter: people.letter }),
        again: hasAnswered(plan, body),
      },
    },
    letters: welcomes(plan, answering),
  }));
};

/** The people of a later plan are all seated: nothing is owed under this one any more (G4.13). */
export const succeedPlan = (plan: ActionPlan, by: string, { today }: Circumstances): Decision<ActionPlan> => ({
  state: { ...plan, succeededOn: today },
  page: { act: "successors-seated", rules: ["G4.13"], facts: { by } },
  letters: [],
});

/** One of the seats that were to end has ended. */
export const seatEnded = (plan: ActionPlan, seat: string): Decision<ActionPlan> => {
  const { closing, ...rest } = plan;
  const left = (closing?.seats ?? []).filter((id) => id !== seat);
  return {
    state: closing && left.length > 0 ? { ...rest, closing: { ...closing, seats: left } } : rest,
    page: { act: "outgoing-seat-ended", rules: ["G3.2", "G4.13"], facts: { seat } },
    letters: [],
  };
};
