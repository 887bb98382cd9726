import * as z from "zod/mini";
import { AskedDay } from "#calendar/civil-date";
import { Passage } from "#committee/kernel/words";
import { AskedDraft } from "#committee/methods/draft";
import { listed } from "#contract/kernel/listed";
import { ById, bare, noBody, noFields, route } from "#contract/kernel/route";
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

const OfAssociation = z.object({ ...ById.shape, association: z.ulid() });
const contributing = { id: methodId, association: associationId };

/** The method by which civil society’s members are chosen (G4.2). */
export const methodRoutes = {
  draftMethod: route({
    act: "draftMethod",
    summary: "Enter the draft of the method by which civil society’s members are chosen, which civil society draws up",
    params: noFields,
    query: noFields,
    body: AskedDraft,
    keyed: true,
    out: MethodView,
    example: { body: draft, out: drafted },
  }),

  changeMethod: route({
    act: "changeMethod",
    summary: "Change a method while it is a draft, or after its consultation and before its vote",
    params: ById,
    query: noFields,
    body: AskedDraft,
    ifMatch: "required",
    out: MethodView,
    example: { params: { id: methodId }, body: draft, out: { ...drafted, version: 2 } },
  }),

  listMethods: route({
    act: "listMethods",
    summary: `List the methods, the last drafted first. ${isPublic}`,
    params: noFields,
    ...bare,
    out: z.object({ methods: z.array(MethodView) }),
    example: { out: { methods: [consulting] } },
  }),

  showMethod: route({
    act: "showMethod",
    summary: `Read a method, with what associations contributed, what was answered, and who voted how, a page of each at a time. ${isPublic}`,
    params: ById,
    query: z.object({ limit: listed(50).limit, contributions: z.optional(z.ulid()), votes: z.optional(z.ulid()) }),
    body: noBody,
    out: WholeMethod,
    example: { params: { id: methodId }, query: { limit: 50 }, out: published },
  }),

  openConsultation: route({
    act: "openConsultation",
    summary: "Put a draft to all associations of the civil-society space, from today until the end of a day (G4.2)",
    params: ById,
    query: noFields,
    body: z.strictObject({ closesOn: AskedDay }),
    ifMatch: "optional",
    out: MethodView,
    example: { params: { id: methodId }, body: { closesOn: "2026-12-15" }, out: consulting },
  }),

  contributeToMethod: route({
    act: "contributeToMethod",
    summary: "Contribute to the consultation for one’s own association; the last word counts until it closes (G4.2)",
    params: OfAssociation,
    query: noFields,
    body: z.strictObject({ says: Passage }),
    out: z.object({ association: z.ulid(), says: Passage }),
    example: { params: contributing, body: { says }, out: { association: associationId, says } },
  }),

  answerContribution: route({
    act: "answerContribution",
    summary: "Record what the civil-society college answers to a contribution, in its name (G4.2)",
    params: OfAssociation,
    query: noFields,
    body: z.strictObject({ says: Passage }),
    ifMatch: "optional",
    out: MethodView,
    example: { params: contributing, body: { says: answer }, out: consulted },
  }),

  openMethodVote: route({
    act: "openMethodVote",
    summary: "Put a method to the vote of the civil-society college or, where it has nobody yet, of the space (G4.2)",
    params: ById,
    ...bare,
    ifMatch: "optional",
    out: MethodView,
    example: { params: { id: methodId }, out: voting },
  }),

  voteOnMethod: route({
    act: "voteOnMethod",
    summary:
      "Vote on a method for one’s own seat or, where the space votes, for one’s own association; the last word counts until the vote closes (G4.2)",
    params: z.object({ ...ById.shape, voter: z.ulid() }),
    query: noFields,
    body: z.strictObject({ yes: z.boolean() }),
    out: z.object({ voter: z.ulid(), yes: z.boolean() }),
    example: { params: { id: methodId, voter: ballot.voter }, body: { yes: true }, out: ballot },
  }),
} as const;
