import * as z from "zod/mini";

export const toMembers = z.literal("members");
export const toSecretariat = z.literal("secretariat");

/** One person, by the key of their entry on the register. */
export const toPerson = z.templateLiteral(["PERSON#", z.string()]);

/** A seat, by its key: whoever holds it then. */
export const SeatKey = z.templateLiteral(["SEAT#", z.string()]);

/** Those who sit for civil society, but for one seat, by its key. */
export const CollegeBut = z.templateLiteral(["CIVIL-SOCIETY-BUT#SEAT#", z.string()]);

/** A membership of civil society's, by the key of its seat: whoever sits there, and whoever speaks for its association. */
export const MembershipOf = z.templateLiteral(["MEMBERSHIP#SEAT#", z.string()]);

/** The office of a body responsible for commitments of a plan: the plan's id and the body's. */
export const BodyKey = z.templateLiteral(["BODY#", z.string()]);
