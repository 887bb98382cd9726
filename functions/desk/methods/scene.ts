import { Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import type { Person } from "#committee/people/people";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { Problem } from "#functions/api/kernel/problem";
import { heldBy } from "#functions/api/methods/own";
import { showMethod } from "#functions/api/methods/show";
import { toldContribution } from "#functions/api/methods/told";
import type { At } from "#functions/desk/kit/form-for";
import { loadEach } from "#functions/kernel/load-each";
import type { DeskOffice } from "#functions/kernel/offices";
import { contributionOf } from "#functions/readers/methods";
import type { OnMethod } from "#pages/desk/methods/form-page";
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

/** What of a page's address tells which part of each list is asked for. */
const partsIn = ({ query }: At["visit"]): object =>
  Object.fromEntries(["contributions", "votes"].flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : [])));

/** The method that a path tells, as its reader may read it. */
export const methodAt = async ({ office, visit, visitor }: At): Promise<OnMethod> => {
  const { subject, language } = visitor;
  const asked = { params: { id: visit.params["id"] }, query: partsIn(visit), subject, language };
  const { body } = await showMethod.serve(office, asked);
  return { method: body };
};

/** A method with the reader's own seat or association that a path tells. */
const ownAt = async (at: At, step: "association" | "voter"): Promise<OnMethod> => {
  const [on, own] = await Promise.all([methodAt(at), ownVoters(at.office, at.visitor.person)]);
  const voter = own.find(({ id }) => id === at.visit.params[step]);
  if (voter === undefined) throw new Problem("not-allowed");
  return { ...on, whose: voter.name };
};

/** What a form on a method is about, with what stands in it at first where it isn't blank. */
export type Scene = OnMethod & Readonly<{ first?: object | undefined }>;

/** A method with the reader's own contribution, as it was given before where it was. */
export const contributedAt = async (at: At): Promise<Scene> => {
  const on = await ownAt(at, "association");
  const { association } = at.visit.params;
  const given = on.method.contributions.find((one) => one.association === association);
  return { ...on, first: given && { says: given.says } };
};

/** A method with the reader's own vote, as it was cast before where it was. */
export const castAt = async (at: At): Promise<Scene> => {
  const on = await ownAt(at, "voter");
  const cast = on.method.votes.find(({ voter }) => voter === at.visit.params["voter"]);
  return { ...on, first: cast && { yes: cast.yes } };
};

/** A method with the contribution that a path tells, and what was answered to it. */
export const contributionAt = async (at: At): Promise<Scene> => {
  const { method } = await methodAt(at);
  const found = await contributionOf(at.office.register, method, at.visit.params["association"] ?? "");
  if (found === undefined) throw new Problem("unknown");
  const contribution = toldContribution(found);
  const { name, answer } = contribution;
  return { method, whose: name, contribution, first: answer && { says: answer } };
};
