import { seatFor } from "../../rigs/grown/members.ts";
import { associationOf } from "./matters.ts";
import { absentSeat } from "./memberships.ts";
import type { Prepares } from "./prepares.ts";

const representative = (email: string) => ({
  ...{ name: { ar: "رئيس الجمعية", latin: "Président de l’association" }, email, language: "ar" },
  post: { ar: "رئيس", fr: "Président" },
});

/** What acts on seats are asked with. */
export const onSeats: Prepares = {
  leaveSeat: async ({ hand }) => {
    const { seat, before } = await seatFor(hand, "administration", 91);
    return { params: { id: seat.id }, version: before.version, body: { as: "member" } };
  },
  justifyAbsence: async (world) => {
    const { id, meeting, person, before } = await absentSeat(world, "to-answer");
    return { as: person, params: { id, meeting }, version: before.version };
  },
  acceptJustification: async (world) => {
    const { id, meeting, before } = await absentSeat(world, "answered");
    return { params: { id, meeting }, version: before.version };
  },
  disputeJustification: async (world) => {
    const { id, meeting, before } = await absentSeat(world, "answered");
    return { params: { id, meeting }, version: before.version };
  },
  answerDispute: async (world) => {
    const { id, meeting } = await absentSeat(world, "disputed");
    return { params: { id, meeting } };
  },
  endMembership: async (world) => {
    const { id, before } = await absentSeat(world, "to-end");
    return { params: { id }, version: before.version };
  },
  replaceRepresentative: async (world) => {
    const { id } = await associationOf(world);
    const as = world.grown.secretary;
    const seat = { as, body: { representative: representative("seated@post.example") } };
    await world.call("POST", `/associations/${id}/seat`, { ...seat, headers: { "idempotency-key": id } });
    return { params: { id }, body: { representative: representative("another@post.example") } };
  },
};
