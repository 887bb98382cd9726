import { type CivilDate, daysAfter } from "#calendar/civil-date";
import type { Seat } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Owes, owedIn, type Starts } from "#committee/kernel/owing";
import { type Words, wordsByName } from "#committee/kernel/words";
import { nameByScript } from "#committee/people/people";
import { isCalled } from "#committee/plans/calls";
import type { AppointmentAsked } from "#committee/plans/letters";
import type { ActionPlan, Adopted, Body } from "#committee/plans/plan";
import { answersDue } from "#guide/article-04-dates";
import { granted, type Ruling } from "#guide/rule";

/** Whether a body has answered in the term that runs. */
export const hasAnswered = ({ term }: Pick<ActionPlan, "term">, { answers }: Pick<Body, "answers">): boolean =>
  answers.some((answer) => answer.term === term);

/** The bodies that haven't answered in the term that runs. */
export const awaited = (plan: ActionPlan): readonly Body[] => plan.bodies.filter((body) => !hasAnswered(plan, body));

/** The deadlines that a plan has as it stands: none once the people of a later one are seated (G4.1, G4.13). */
export const startsOfPlan = (plan: ActionPlan): Starts => {
  if (plan.succeededOn !== undefined) return {};
  const asks = plan.term === 0 ? "appointments" : "confirmations";
  return {
    ...(awaited(plan).length > 0 && { [asks]: plan.askedOn }),
    ...(!isCalled(plan) && { "civil-society-call": plan.askedOn }),
    successors: plan.ends,
  };
};

/** Why a body is written to: a plan was adopted, its members are to be renewed, or its answer is late. */
export type Asking = "plan-adopted" | "renewal" | "late";

/** The letters by which bodies are asked to appoint, or to confirm or replace, their people by a day (G4.1, G4.13). */
export const askingLetters = (
  { id, title }: Pick<ActionPlan, "id" | "title">,
  bodies: readonly Body[],
  told: Readonly<{ why: Asking; due: CivilDate }>,
): readonly AppointmentAsked[] =>
  bodies.map(({ id: body, name }) => ({
    letter: "appointment-asked",
    to: `BODY#${id}.${body}`,
    plan: { id, title },
    body: name,
    ...told,
  }));

const sameName = (one: Words, other: Words): boolean => one.ar === other.ar;

/** The seat that a body holds already, told by the body's Arabic name. */
const seatOf = (name: Words, seats: readonly Seat[]): Pick<Body, "seat"> => {
  const held = seats.find(({ college, until, body }) => college === "administration" && !until && sameName(body, name));
  return held ? { seat: held.id } : {};
};

const factsOf = ({ begins, ends, adoptedOn, bodies }: ActionPlan) => ({
  begins,
  ends,
  adoptedOn,
  ...Object.fromEntries(
    bodies.flatMap(({ id, contact }, index) => [
      [`body.${index + 1}`, id],
      ...(contact ? [[`office.${index + 1}.language`, contact.language]] : []),
    ]),
  ),
});

/** Names of bodies and the title are open; how a body's office is written to is bound, and shown to no one. */
const wordsOf = ({ title, bodies }: ActionPlan) => ({
  texts: {
    ...wordsByName("title", title),
    ...Object.assign({}, ...bodies.map(({ name }, index) => wordsByName(`body.${index + 1}`, name))),
  },
  reserved: Object.fromEntries(
    bodies.flatMap(({ contact }, index) =>
      Object.entries(contact ? { ...nameByScript(contact), email: contact.email } : {}).map(([name, text]) => [
        `office.${index + 1}.${name}`,
        text,
      ]),
    ),
  ),
});

type Opening = Readonly<{ adopted: Adopted; ids: readonly string[]; seats: readonly Seat[] }>;

/** Puts an adopted plan on the register; each of its bodies, under a new ULID, is asked to appoint its people (G3.2, G4.1). */
export const adoptPlan = (
  id: string,
  { adopted: { bodies, ...plan }, ids, seats }: Opening,
  { almanac, edition }: Circumstances,
): Ruling<Decision<ActionPlan>> => {
  const state: ActionPlan = {
    ...{ id, edition: edition.inForceFrom, ...plan, term: 0, askedOn: plan.adoptedOn },
    bodies: bodies.map((body, index) => ({ id: ids[index] ?? "", ...body, ...seatOf(body.name, seats), answers: [] })),
  };
  const due = answersDue(plan.adoptedOn, almanac, edition);
  return granted({
    state,
    page: { act: "plan-adopted", rules: ["G3.2", "G4.1"], facts: factsOf(state), ...wordsOf(state) },
    letters: askingLetters(state, state.bodies, { why: "plan-adopted", due }),
  });
};

/** How a body stands in the term that runs: when it last answered, or since when its answer is late. */
export type Standing = Readonly<{ body: Body; answeredOn?: CivilDate; lateSince?: CivilDate }>;

/** The last day for bodies to answer, while some haven't. */
export const answersDueOn = (owes: Owes): CivilDate | undefined =>
  (owedIn(owes, "appointments") ?? owedIn(owes, "confirmations"))?.on;

/** How each body of a plan stands on a day, what the plan owes being known. */
export const standingsOf = (plan: ActionPlan, owes: Owes, today: CivilDate): readonly Standing[] => {
  const due = answersDueOn(owes);
  return plan.bodies.map((body) => {
    const answeredOn = body.answers.findLast(({ term }) => term === plan.term)?.on;
    if (answeredOn !== undefined) return { body, answeredOn };
    return due !== undefined && today > due ? { body, lateSince: daysAfter(due, 1) } : { body };
  });
};
