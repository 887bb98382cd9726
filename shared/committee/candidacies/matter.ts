import type { Candidacy } from "#committee/candidacies/candidacy";
import type { Act } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";

const acts = {
  listOwnCandidacies: { by: ["association", "candidate"], asks: ["GET", "/candidacies"] },
  showCandidacy: { by: ["association", "candidate"], asks: ["GET", "/candidacies/{id}"] },
  readCandidacyRecord: { by: ["association", "candidate"], asks: ["GET", "/candidacies/{id}/record"] },
  saveForm: {
    by: ["association", "candidate"],
    at: ["preparing"],
    beside: true,
    asks: ["PUT", "/candidacies/{id}/form"],
  },
  depositForm: {
    by: ["association", "candidate"],
    at: ["preparing"],
    asks: ["POST", "/candidacies/{id}/form/deposit"],
    desk: false,
  },
  askForDeposit: {
    by: ["association", "candidate"],
    at: ["preparing"],
    asks: ["POST", "/candidacies/{id}/parts/{part}/deposits"],
    desk: false,
  },
  withdrawCandidacy: {
    by: ["association", "candidate"],
    at: ["preparing"],
    asks: ["POST", "/candidacies/{id}/withdrawal"],
  },
} as const satisfies Readonly<Record<string, Act<Candidacy["stage"]>>>;

/** Candidacies, each of an association in a call (G4.7). */
export const candidacyMatter = {
  name: "CANDIDACY",
  path: "/candidacies/{id}",
  desk: "/candidacies/{id}",
  acts,
} as const satisfies Matter;
