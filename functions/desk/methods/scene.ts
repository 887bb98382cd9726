import { Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import type { Person } from "#committee/people/people";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { Problem } from "#functions/api/kernel/problem";
import { heldBy } from "#functions/api/methods/own";
import { showMethod } from "#functions/api/methods/show";
import type { At } from "#functions/desk/kit/form-for";
import { loadEach } from "#functions/kernel/load-each";
import type { DeskOffice } from "#functions/kernel/offices";
import type { OnMethod } from "#pages/desk/methods/forms";
import type { OwnVoter } from "#pages/desk/methods/ways";

/** The seats in office and the members of the space that someone acts for. */
export const ownVoters = async ({ register }: DeskOffice, person: Person | undefined): Promise<readonly OwnVoter[]> => {
  const ids = heldBy(person);
  const found = await loadEach(
    register,
    ids.flatMap((id) => [keyOf(associations, id), keyOf(seats, id)]),
  );
  return ids.flatMap((id): readonly OwnVoter[] => {
    const association = Association.safeParse(found.get(keyOf(associations, id))?.state).data;
    if (association?.stage === "complete") return [{ id, name: association.name, as: "space" }];
    const seat = Seat.safeParse(found.get(keyOf(seats, id))?.state).data;
    return seat && seat.until === undefined ? [{ id, name: seat.body, as: "college" }] : [];
  });
};

/** The method that a path tells, as its reader may read it. */
export const methodAt = async ({ office, visit, visitor }: At): Promise<OnMethod> => {
  const { subject, language } = visitor;
  const { body } = await showMethod.serve(office, { params: { id: visit.params["id"] }, subject, language });
  return { method: body };
};

/** A method with the reader's own seat or association that a path tells. */
export const ownAt =
  (step: "association" | "voter") =>
  async (at: At): Promise<OnMethod> => {
    const [on, own] = await Promise.all([methodAt(at), ownVoters(at.office, at.visitor.person)]);
    const voter = own.find(({ id }) => id === at.visit.params[step]);
    if (voter === undefined) throw new Problem("not-allowed");
    return { ...on, whose: voter.name };
  };

/** A method with the contribution that a path tells. */
export const contributionAt = async (at: At): Promise<OnMethod> => {
  const { method } = await methodAt(at);
  const contribution = method.contributions.find(({ association }) => association === at.visit.params["association"]);
  if (contribution === undefined) throw new Problem("unknown");
  return { method, whose: contribution.name, contribution };
};

const placeOf = ({ method }: OnMethod): string => `/desk/methods/${method.id}`;

/** Where one is led who comes while a method is at another stage. */
export const unlessAt =
  (...stages: readonly OnMethod["method"]["stage"][]) =>
  (on: OnMethod): string | undefined =>
    stages.includes(on.method.stage) ? undefined : placeOf(on);

/** Where one is led once something is done. */
export const backTo = (_reply: unknown, { visit }: At): string => `/desk/methods/${visit.params["id"]}?done=entered`;
