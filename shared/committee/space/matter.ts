import type { Act } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { anyone } from "#committee/kernel/roles";
import type { Association } from "#committee/space/association";

const acts = {
  registerAssociation: { by: anyone, asks: ["POST", "/associations"], desk: false },
  checkAssociation: {
    by: ["secretariat"],
    at: ["declared"],
    asks: ["POST", "/associations/{id}/check"],
    desk: "/space/{id}/check",
  },
  changeAssociation: {
    by: ["secretariat", "association"],
    at: ["declared", "returned", "complete"],
    asks: ["PUT", "/associations/{id}"],
    desk: "/space/{id}/change",
  },
  leaveSpace: {
    by: ["association"],
    at: ["declared", "returned", "complete"],
    asks: ["POST", "/associations/{id}/departure"],
    desk: "/space/{id}/departure",
  },
  listAssociations: { by: anyone, asks: ["GET", "/associations"] },
  showAssociation: { by: anyone, asks: ["GET", "/associations/{id}"] },
  inviteAssociations: {
    by: ["secretariat"],
    beside: true,
    asks: ["POST", "/associations/invitations"],
    desk: "/space/invitations",
  },
  seatAssociation: { by: ["secretariat"], at: ["complete"], asks: ["POST", "/associations/{id}/seat"], desk: false },
  replaceRepresentative: {
    by: ["secretariat", "association"],
    asks: ["POST", "/associations/{id}/seat/representative"],
    desk: "/space/{id}/seat",
  },
} as const satisfies Readonly<Record<string, Act<Association["stage"]>>>;

/** Associations of the civil-society space (G3.4). */
export const associationMatter = {
  name: "ASSOCIATION",
  path: "/associations/{id}",
  desk: "/space/{id}",
  acts,
} as const satisfies Matter;
