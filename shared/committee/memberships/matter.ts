import type { Acts } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";

const acts = {
  readMemberships: { by: ["secretariat", "civil-society-member"], asks: ["GET", "/memberships"] },
  justifyAbsence: { by: ["civil-society-member"], asks: ["PUT", "/memberships/{id}/absences/{meeting}/justification"] },
  acceptJustification: { by: ["secretariat"], asks: ["POST", "/memberships/{id}/absences/{meeting}/acceptance"] },
  disputeJustification: { by: ["secretariat"], asks: ["POST", "/memberships/{id}/absences/{meeting}/dispute"] },
  answerDispute: {
    by: ["civil-society-member"],
    beside: true,
    asks: ["PUT", "/memberships/{id}/absences/{meeting}/answer"],
  },
  endMembership: { by: ["secretariat"], sensitive: true, asks: ["POST", "/memberships/{id}/end"] },
} as const satisfies Acts;

/** Seats, as civil society’s memberships in them are kept and ended (G12.1 to G12.3). */
export const membershipMatter = {
  name: "SEAT",
  path: "/memberships/{id}",
  desk: "/memberships",
  acts,
} as const satisfies Matter;
