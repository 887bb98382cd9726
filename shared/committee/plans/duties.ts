import { ahead, type DutyRow } from "#committee/kernel/duty-row";
import { answersDue, callDue } from "#guide/article-04-dates";

/** The deadlines of the composition under a plan (article 4). */
export const planDuties = {
  appointments: {
    rule: "G4.1",
    as: "obligation",
    startedBy: ["plan-adopted"],
    metBy: ["body-answered"],
    lastDay: answersDue,
    looked: "when-over",
    brings: ["appointments-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(10, 3) },
    concerns: ["secretariat"],
  },
  confirmations: {
    rule: "G4.13",
    as: "obligation",
    startedBy: ["renewal-opened"],
    metBy: ["body-answered"],
    lastDay: answersDue,
    looked: "when-over",
    brings: ["confirmations-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(10, 3) },
    concerns: ["secretariat"],
  },
  "civil-society-call": {
    rule: "G4.13",
    as: "obligation",
    startedBy: ["plan-adopted", "renewal-opened"],
    metBy: ["civil-society-call-announced"],
    lastDay: callDue,
    looked: "when-over",
    brings: ["civil-society-call-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(10, 3) },
    concerns: ["secretariat"],
  },
  // Outgoing members stay in office after it: renewal is not lapse (G4.13).
  successors: {
    rule: "G4.13",
    as: "obligation",
    startedBy: ["plan-adopted"],
    metBy: ["successors-seated"],
    lastDay: (ends) => ends,
    looked: "when-over",
    brings: ["successors-overdue"],
    reminds: { who: ["secretariat"], ahead: ahead(90, 30) },
    concerns: [],
  },
} as const satisfies Readonly<Record<string, DutyRow>>;
