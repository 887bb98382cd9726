import { disputesIn } from "#committee/composition/absence-case";
import { capacityOf, isMembership, present, type Seat } from "#committee/composition/seats";
import type { Asked } from "#committee/kernel/act";
import { keyOf } from "#committee/kernel/kind";
import { answerDispute, answerId } from "#committee/memberships/disputes";
import { endMembership } from "#committee/memberships/ending";
import {
  acceptJustification,
  disputeJustification,
  givenAt,
  justifiableAt,
  justifyAbsence,
} from "#committee/memberships/justifications";
import { seats } from "#committee/memberships/kind";
import { membershipMatter } from "#committee/memberships/matter";
import { membershipRoutes as routes } from "#contract/memberships/memberships";
import { checkCited } from "#functions/api/kernel/cited-file";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { serving } from "#functions/api/kernel/serving";
import { halt, type Standing } from "#functions/api/kernel/standing";
import { besideEnd, checkShown } from "#functions/api/memberships/ending";
import { otherSeatOf } from "#functions/api/memberships/own-seat";
import { readMemberships } from "#functions/api/memberships/read";
import { toldAfter } from "#functions/api/memberships/told";
import { taking } from "#functions/people/capacities";
import { absencesFor } from "#functions/readers/absences";

const { changes, adds } = serving(seats, membershipMatter);

/** A membership that is acted on: any other seat is unknown here, and one that has ended is over. */
const membershipIn = (standing: Standing, seat: Seat): Seat => {
  if (seat.college !== "civil-society") return halt(standing, "unknown");
  return isMembership(seat) ? seat : halt(standing, "not-at-this-stage");
};

/** What answers each act on a membership. */
export const membershipEndpoints = {
  readMemberships,
  /** An association's own word: whoever sits for it says it, and nobody else. */
  justifyAbsence: changes(routes.justifyAbsence, {
    isOwn: ({ person }, { state }) => person !== undefined && present(state, "member")?.person === person.id,
    also: async ({ office, call, state, standing }) => {
      const { params, body, subject: by = "" } = call;
      const absences = justifiableAt(membershipIn(standing, state), params.meeting);
      if (absences === undefined) return halt(standing, "not-at-this-stage");
      await checkCited(office, body.evidence, { purpose: "absence-justification", by, place: "evidence" });
      return absences;
    },
    decide: (seat, { call: { params, body }, also, circumstances }) =>
      justifyAbsence(seat, { standing: also, meeting: params.meeting, ...body }, circumstances),
    tell: toldAfter,
  }),
  acceptJustification: changes(routes.acceptJustification, {
    also: ({ office, state, standing }) => absencesFor(office.register, membershipIn(standing, state)),
    decide: (seat, { call: { params }, also, circumstances }) =>
      givenAt(seat, params.meeting)
        ? acceptJustification(seat, { meeting: params.meeting, absences: also }, circumstances)
        : "not-at-this-stage",
    tell: toldAfter,
  }),
  /** The secretariat can't decide against an association: it hands the matter on to civil society's other members (G12.4). */
  disputeJustification: changes(routes.disputeJustification, {
    also: async ({ call, state, standing }) =>
      givenAt(membershipIn(standing, state), call.params.meeting) ?? halt(standing, "not-at-this-stage"),
    decide: (seat, { call, also, circumstances }) =>
      disputeJustification(seat, { absence: also, reason: call.body.reason }, circumstances),
    tell: toldAfter,
  }),
  /** Another association's own word, which nobody else writes: the last one counts, and nothing overtakes it. */
  answerDispute: adds(routes.answerDispute, {
    isOwn: ({ person }, { params }) => otherSeatOf(person, params.id) !== undefined,
    also: async ({ call: { params }, state, standing }) => ({
      seat: otherSeatOf(standing.person, params.id) ?? halt(standing, "not-allowed"),
      dispute:
        disputesIn(state.absences).find(({ meeting }) => meeting === params.meeting) ??
        halt(standing, "not-at-this-stage"),
    }),
    decide: (_, { call: { params, body }, also: { seat, dispute }, circumstances }) =>
      answerDispute(dispute.justification, { meeting: params.meeting, seat, justified: body.justified }, circumstances),
    beside: (value) => ({ kind: "ANSWER", id: answerId(value), value }),
    tell: ({ meeting, seat, justified }) => ({ meeting, seat, justified }),
  }),
  /** The seat is closed and its holder's capacity taken in one transaction: rights go at once, whatever token is held. */
  endMembership: changes(routes.endMembership, {
    also: ({ office, call, state, standing }) => besideEnd(office, membershipIn(standing, state), call.body),
    decide: (seat, { call: { body }, also, circumstances }) => {
      checkShown(body, also, circumstances);
      return endMembership(seat, { ...body, speaker: also.speaker }, circumstances);
    },
    along: ({ office, decision: { state }, circumstances, also: { holder } }) =>
      holder ? taking(office, holder, capacityOf(state, keyOf(seats, state.id), "member"), circumstances) : [],
    tell: toldAfter,
  }),
} satisfies { readonly [Name in Asked<typeof membershipMatter.acts>]: Endpoint<(typeof routes)[Name]> };
