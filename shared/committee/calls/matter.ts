import type { Acts } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { anyone } from "#committee/kernel/roles";

const acts = {
  announceCall: { by: ["secretariat"], asks: ["POST", "/calls"] },
  listCalls: { by: anyone, asks: ["GET", "/calls"] },
  showCall: { by: anyone, asks: ["GET", "/calls/{id}"] },
  readProgress: { by: ["secretariat"], asks: ["GET", "/calls/{id}/progress"] },
  registerCandidacy: {
    by: ["association"],
    asks: ["PUT", "/calls/{id}/candidacies/{association}"],
    desk: "/calls/{id}/candidacies/{association}/new",
  },
} as const satisfies Acts;

/** Calls for candidacies (G4.7). */
export const callMatter = {
  name: "CALL",
  path: "/calls/{id}",
  desk: "/calls/{id}",
  acts,
} as const satisfies Matter;
