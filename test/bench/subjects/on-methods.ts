import { keyOf } from "#committee/kernel/kind";
import { contributionId } from "#committee/methods/contributions";
import { methods } from "#committee/methods/kind";
import { contributed, draft } from "../../pure/committee/method-examples.ts";
import { associationOf, methodAt } from "./matters.ts";
import type { Prepares } from "./prepares.ts";

/** What acts on methods are asked with. */
export const onMethods: Prepares = {
  draftMethod: async ({ grown: { plan } }) => ({ body: { ...draft, plan: plan.id } }),
  changeMethod: async (world) => {
    const { id, before } = await methodAt(world, "drafted");
    return { params: { id }, version: before.version, body: { ...draft, plan: world.grown.plan.id } };
  },
  openConsultation: async (world) => {
    const { id, before } = await methodAt(world, "drafted");
    return { params: { id }, version: before.version, body: { closesOn: "2026-12-20" } };
  },
  contributeToMethod: async (world) => {
    const [{ id }, association] = [await methodAt(world, "consulting"), await associationOf(world)];
    return { as: association.person, params: { id, association: association.id } };
  },
  answerContribution: async (world) => {
    const { id, before } = await methodAt(world, "consulted");
    const association = world.hand.id();
    const value = contributed(association);
    await world.hand.register.put(keyOf(methods, id), { kind: "CONTRIBUTION", id: contributionId(value), value });
    return { params: { id, association }, version: before.version };
  },
  voteOnMethod: async (world) => {
    const { id } = await methodAt(world, "voting");
    const voter = world.grown.members.find(({ seat }) => seat.college === "civil-society")!;
    return { as: voter.person, params: { id, voter: voter.seat.id } };
  },
};
