import { type DutyRow, noOne } from "#committee/kernel/duty-row";
import { answersClose, disputeCloses, endDue } from "#guide/article-12-dates";

/** The deadlines of memberships (article 12). */
export const membershipDuties = {
  justification: {
    rule: "G12.4",
    as: "window",
    startedBy: ["absences-counted"],
    metBy: [],
    lastDay: answersClose,
    looked: "when-over",
    brings: ["answers-closed"],
    reminds: noOne,
    concerns: [],
  },
  dispute: {
    rule: "G12.4",
    as: "window",
    startedBy: ["justification-disputed"],
    metBy: [],
    lastDay: disputeCloses,
    looked: "when-over",
    brings: ["dispute-settled"],
    reminds: noOne,
    concerns: [],
  },
  "membership-end": {
    rule: "G12.4",
    as: "obligation",
    startedBy: ["answers-closed"],
    metBy: ["membership-ended"],
    lastDay: endDue,
    looked: "when-over",
    brings: ["membership-end-overdue"],
    reminds: noOne,
    concerns: [],
  },
} as const satisfies Readonly<Record<string, DutyRow>>;
