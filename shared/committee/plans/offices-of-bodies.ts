import type { Circumstances, Decision } from "#committee/kernel/decision";
import { cameBack, type Followed } from "#committee/meetings/receipts";
import { type Contact, nameByScript } from "#committee/people/people";
import { type Asking, answersDueOn, askingLetters, hasAnswered } from "#committee/plans/adopting";
import type { AppointmentAsked } from "#committee/plans/letters";
import type { ActionPlan, Body } from "#committee/plans/plan";
import { granted, type Ruling } from "#guide/rule";

const whyNow = ({ term }: ActionPlan, isLate: boolean): Asking => {
  if (isLate) return "late";
  return term === 0 ? "plan-adopted" : "renewal";
};

/** A body whose answer is awaited is asked again, at the office that its letters go to from now on. */
const askedAgain = (plan: ActionPlan, body: Body, { owes, today }: Circumstances): readonly AppointmentAsked[] => {
  const due = answersDueOn(owes);
  if (due === undefined || hasAnswered(plan, body)) return [];
  return askingLetters(plan, [body], { why: whyNow(plan, today > due), due });
};

/** Corrects how a body's office is called and written to; the journal binds it and shows it to no one (G4.1). */
export const correctOffice = (
  plan: ActionPlan,
  { body, contact }: Readonly<{ body: Body; contact: Contact }>,
  circumstances: Circumstances,
): Ruling<Decision<ActionPlan>> =>
  granted({
    state: { ...plan, bodies: plan.bodies.map((one) => (one.id === body.id ? { ...one, contact } : one)) },
    page: {
      act: "office-corrected",
      rules: [],
      facts: { body: body.id, language: contact.language },
      reserved: { ...nameByScript(contact), email: contact.email },
    },
    letters: askedAgain(plan, body, circumstances),
  });

/** The bodies, by their ids, whose last letter came back from their office. */
export const unreached = (
  plan: Readonly<{ id: string; bodies: readonly Pick<Body, "id">[] }>,
  letters: readonly Followed[],
): readonly string[] =>
  plan.bodies
    .map(({ id }) => id)
    .filter((id) => {
      const last = letters.findLast(({ to }) => to === `BODY#${plan.id}.${id}`);
      return last !== undefined && cameBack(last);
    });
