import type { Asked } from "#committee/kernel/act";
import { answerContribution, contributeToMethod, contributionId } from "#committee/methods/contributions";
import { changeMethod, draftMethod, openConsultation } from "#committee/methods/drafting";
import { methods } from "#committee/methods/kind";
import { methodMatter } from "#committee/methods/matter";
import { ballotId, openMethodVote, voteOnMethod } from "#committee/methods/votes";
import { methodRoutes as routes } from "#contract/methods/methods";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { nothing, serving } from "#functions/api/kernel/serving";
import { halt } from "#functions/api/kernel/standing";
import { listMethods } from "#functions/api/methods/list";
import { ownInSpace } from "#functions/api/methods/of-space";
import { heldBy } from "#functions/api/methods/own";
import { titleOfPlan } from "#functions/api/methods/plan-of";
import { showMethod } from "#functions/api/methods/show";
import { toldMethod } from "#functions/api/methods/told";
import { voterFor } from "#functions/api/methods/voter";
import { isOwn } from "#functions/api/space/own";
import { collegeOf, contributionOf, contributionsOf } from "#functions/readers/methods";

const { creates, changes, adds } = serving(methods, methodMatter);

/** What answers each act on a method. The secretariat serves: what it opens and writes down, civil society asks for (G3.3). */
export const methodEndpoints = {
  listMethods,
  showMethod,
  draftMethod: creates(routes.draftMethod, {
    also: ({ office, call }) => titleOfPlan(office.register, call.body.plan),
    decide: (id, { call, also, circumstances }) => draftMethod(id, { draft: call.body, title: also }, circumstances),
    tell: toldMethod,
  }),
  changeMethod: changes(routes.changeMethod, {
    also: ({ office, call }) => titleOfPlan(office.register, call.body.plan),
    decide: (method, { call, also }) => changeMethod(method, { draft: call.body, title: also }),
    tell: toldMethod,
  }),
  openConsultation: changes(routes.openConsultation, {
    also: nothing,
    decide: (method, { call, circumstances }) => openConsultation(method, call.body.closesOn, circumstances),
    tell: toldMethod,
  }),
  /** An association's own word, one whoever of its people types it: the last one counts. */
  contributeToMethod: adds(routes.contributeToMethod, {
    isOwn: (standing, { params }) => isOwn(standing, params.association),
    also: async ({ office, call, standing }) => ({
      name: await ownInSpace(office, standing, call.params.association),
      key: office.draw.key(),
    }),
    decide: (method, { call: { params, body }, also, circumstances }) =>
      contributeToMethod(method, { association: params.association, says: body.says, ...also }, circumstances),
    beside: (value) => ({ kind: "CONTRIBUTION", id: contributionId(value), value }),
    tell: ({ association, says }) => ({ association, says }),
  }),
  /** The words are the college's. */
  answerContribution: changes(routes.answerContribution, {
    also: async ({ office, call, state, standing }) =>
      (await contributionOf(office.register, state, call.params.association)) ?? halt(standing, "unknown"),
    decide: (method, { call, also, circumstances }) =>
      answerContribution(method, { contribution: also, says: call.body.says }, circumstances),
    tell: toldMethod,
  }),
  openMethodVote: changes(routes.openMethodVote, {
    also: async ({ office: { register }, state }) => {
      const [contributions, college] = await Promise.all([contributionsOf(register, state), collegeOf(register)]);
      return { contributions, college: college.length };
    },
    decide: (method, { also, circumstances }) => openMethodVote(method, also, circumstances),
    tell: toldMethod,
  }),
  /** Everyone's own vote, which nobody else casts: the last one counts until the vote closes. */
  voteOnMethod: adds(routes.voteOnMethod, {
    isOwn: ({ person }, { params }) => heldBy(person).includes(params.voter),
    also: voterFor,
    decide: (method, { call: { params, body }, also, circumstances }) =>
      voteOnMethod(method, { voter: params.voter, yes: body.yes, ...also }, circumstances),
    beside: (value) => ({ kind: "BALLOT", id: ballotId(value), value }),
    tell: ({ voter, yes }) => ({ voter, yes }),
  }),
} satisfies { readonly [Name in Asked<typeof methodMatter.acts>]: Endpoint<(typeof routes)[Name]> };
