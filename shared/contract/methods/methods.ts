import * as z from "zod/mini";
import { AskedDay } from "#calendar/civil-date";
import { Passage } from "#committee/kernel/words";
import { AskedDraft } from "#committee/methods/draft";
import { ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import {
  answer,
  associationId,
  ballot,
  consulted,
  consulting,
  draft,
  drafted,
  methodId,
  published,
  says,
  voting,
} from "#contract/methods/examples";
import { MethodView, WholeMethod } from "#contract/methods/view";

const isPublic = "A draft that was never put to consultation is shown to those alone who prepare it";
const inOrder = [...changes, ...withBody, "refused"] as const;

export const draftMethod = route({
  act: "draftMethod",
  method: "POST",
  path: "/methods",
  summary: "Enter the draft of the method by which civil society’s members are chosen, which civil society draws up",
  params: noFields,
  query: noFields,
  body: AskedDraft,
  keyed: true,
  status: 201,
  out: MethodView,
  problems: ["unreadable", "unauthenticated", "not-allowed", "overtaken", "key-reused", ...withBody],
  example: { body: draft, out: drafted },
});

export const changeMethod = route({
  act: "changeMethod",
  method: "PUT",
  path: "/methods/{id}",
  summary: "Change a method while it is a draft, or after its consultation and before its vote",
  params: ById,
  query: noFields,
  body: AskedDraft,
  ifMatch: "required",
  status: 200,
  out: MethodView,
  problems: [...inOrder, "precondition-required"],
  example: { params: { id: methodId }, body: draft, out: { ...drafted, version: 2 } },
});

export const listMethods = route({
  act: "listMethods",
  method: "GET",
  path: "/methods",
  summary: `List the methods, the last drafted first. ${isPublic}`,
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
  out: z.object({ methods: z.array(MethodView) }),
  problems: ["unauthenticated"],
  example: { out: { methods: [consulting] } },
});

export const showMethod = route({
  act: "showMethod",
  method: "GET",
  path: "/methods/{id}",
  summary: `Read a method, with what associations contributed, what was answered, and who voted how. ${isPublic}`,
  params: ById,
  query: noFields,
  body: noBody,
  status: 200,
  out: WholeMethod,
  problems: ["unreadable", "unauthenticated", "unknown"],
  example: { params: { id: methodId }, out: published },
});

export const openConsultation = route({
  act: "openConsultation",
  method: "POST",
  path: "/methods/{id}/consultation",
  summary: "Put a draft to all associations of the civil-society space, from today until the end of a day (G4.2)",
  params: ById,
  query: noFields,
  body: z.strictObject({ closesOn: AskedDay }),
  ifMatch: "optional",
  status: 200,
  out: MethodView,
  problems: inOrder,
  example: { params: { id: methodId }, body: { closesOn: "2026-12-15" }, out: consulting },
});

const OfAssociation = z.object({ ...ById.shape, association: z.ulid() });
const contributing = { id: methodId, association: associationId };

export const contributeToMethod = route({
  act: "contributeToMethod",
  method: "PUT",
  path: "/methods/{id}/contributions/{association}",
  summary: "Contribute to the consultation for one’s own association; the last word counts until it closes (G4.2)",
  params: OfAssociation,
  query: noFields,
  body: z.strictObject({ says: Passage }),
  status: 200,
  out: z.object({ association: z.ulid(), says: Passage }),
  problems: ["unreadable", "unauthenticated", "not-allowed", "unknown", "refused", ...withBody],
  example: { params: contributing, body: { says }, out: { association: associationId, says } },
});

export const answerContribution = route({
  act: "answerContribution",
  method: "PUT",
  path: "/methods/{id}/contributions/{association}/answer",
  summary: "Record what the civil-society college answers to a contribution, in its name (G4.2)",
  params: OfAssociation,
  query: noFields,
  body: z.strictObject({ says: Passage }),
  ifMatch: "optional",
  status: 200,
  out: MethodView,
  problems: inOrder,
  example: { params: contributing, body: { says: answer }, out: consulted },
});

export const openMethodVote = route({
  act: "openMethodVote",
  method: "POST",
  path: "/methods/{id}/vote",
  summary: "Put a method to the vote of the civil-society college or, where it has nobody yet, of the space (G4.2)",
  params: ById,
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: MethodView,
  problems: [...changes, "refused"],
  example: { params: { id: methodId }, out: voting },
});

export const voteOnMethod = route({
  act: "voteOnMethod",
  method: "PUT",
  path: "/methods/{id}/votes/{voter}",
  summary:
    "Vote on a method for one’s own seat or, where the space votes, for one’s own association; the last word counts until the vote closes (G4.2)",
  params: z.object({ ...ById.shape, voter: z.ulid() }),
  query: noFields,
  body: z.strictObject({ yes: z.boolean() }),
  status: 200,
  out: z.object({ voter: z.ulid(), yes: z.boolean() }),
  problems: ["unreadable", "unauthenticated", "not-allowed", "unknown", "refused", ...withBody],
  example: { params: { id: methodId, voter: ballot.voter }, body: { yes: true }, out: ballot },
});
