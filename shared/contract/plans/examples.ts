import { contact } from "#contract/composition/examples";
import { body, seatId } from "#contract/meetings/examples";

/** The plan that the examples of the contract tell of, with the one body that they name. */
export const planId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0P";
export const bodyId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0Q";
export const letterId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0R";

const title = {
  ar: "خطة العمل الوطنية الرابعة للحكومة المنفتحة",
  fr: "Quatrième plan d’action national pour un gouvernement ouvert",
  en: "Fourth national action plan for open government",
};

const days = { begins: "2027-01-01", ends: "2030-12-31", adoptedOn: "2026-12-01" };

export const adopted = { title, ...days, bodies: [{ name: body, contact }] };

export const adoptedPlan = {
  ...{ id: planId, title, ...days, term: 0, isCurrent: true },
  terms: [
    { from: "2027-01-01", until: "2028-12-31" },
    { from: "2029-01-01", until: "2030-12-31" },
  ],
  answersDue: "2026-12-29",
  bodies: [{ id: bodyId, name: body }],
  version: 1,
};

/** The same once its body has answered. */
export const answeredPlan = {
  ...adoptedPlan,
  bodies: [{ id: bodyId, name: body, seat: seatId, answeredOn: "2026-12-10" }],
  version: 2,
};
