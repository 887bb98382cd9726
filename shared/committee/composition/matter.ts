import type { Acts } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { anyone } from "#committee/kernel/roles";

const acts = {
  listSeats: { by: anyone, asks: ["GET", "/seats"] },
  enterChair: { by: ["secretariat"], asks: ["PUT", "/chair"], desk: "/committee/chair" },
  leaveSeat: { by: ["secretariat"], asks: ["POST", "/seats/{id}/departures"], desk: "/committee/seats/{id}/departure" },
  readCommittee: { by: anyone, asks: ["GET", "/committee"] },
} as const satisfies Acts;

/** The committee’s composition: its chair, and who leaves a seat (G3.1). */
export const chairMatter = {
  name: "CHAIR",
  desk: "/committee",
  acts,
} as const satisfies Matter;
