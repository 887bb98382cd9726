import type { Act } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { anyone } from "#committee/kernel/roles";
import type { Method } from "#committee/methods/method";

const acts = {
  draftMethod: { by: ["secretariat"], asks: ["POST", "/methods"] },
  changeMethod: { by: ["secretariat"], at: ["drafted", "consulted"], asks: ["PUT", "/methods/{id}"] },
  listMethods: { by: anyone, asks: ["GET", "/methods"] },
  showMethod: { by: anyone, asks: ["GET", "/methods/{id}"] },
  readMethodDraft: { by: ["secretariat", "civil-society-member"] },
  openConsultation: { by: ["secretariat"], at: ["drafted"], asks: ["POST", "/methods/{id}/consultation"] },
  contributeToMethod: {
    by: ["association"],
    at: ["consulting"],
    beside: true,
    asks: ["PUT", "/methods/{id}/contributions/{association}"],
  },
  answerContribution: {
    by: ["secretariat"],
    at: ["consulted"],
    asks: ["PUT", "/methods/{id}/contributions/{association}/answer"],
  },
  openMethodVote: { by: ["secretariat"], at: ["consulted"], asks: ["POST", "/methods/{id}/vote"] },
  voteOnMethod: {
    by: ["civil-society-member", "association"],
    at: ["voting"],
    beside: true,
    asks: ["PUT", "/methods/{id}/votes/{voter}"],
  },
} as const satisfies Readonly<Record<string, Act<Method["stage"]>>>;

/** The methods by which civil society’s members are chosen (G4.2). */
export const methodMatter = {
  name: "METHOD",
  path: "/methods/{id}",
  desk: "/methods/{id}",
  order: "G4.2",
  acts,
} as const satisfies Matter;
