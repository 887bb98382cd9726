import { callId } from "#contract/candidacies/examples";
import { draft, drafted, methodId } from "#contract/methods/examples";

export const announcing = {
  ...{ method: methodId, opensOn: "2027-02-01", opensTime: "09:00" },
  ...{ closesOn: "2027-03-01", closesTime: "16:00" },
};

const { plan, seats, parts, keptDays } = draft;
const { title, criteria } = drafted;

export const announced = {
  ...{ id: callId, stage: "announced", method: methodId, plan, title, seats, parts, keptDays, criteria },
  announcedAt: "2027-01-04T10:00:00.000Z",
  ...{ opensAt: "2027-02-01T09:00:00.000Z", closesAt: "2027-03-01T16:00:00.000Z", isOpen: false, version: 1 },
};

export const open = { ...announced, stage: "open", isOpen: true, version: 2 };

export const progress = {
  all: { begun: 12, complete: 9, setAside: 0, withdrawn: 1 },
  byRegion: [{ of: "rabat-sale-kenitra", begun: 12, complete: 9, setAside: 0, withdrawn: 1 }],
  byScope: [{ of: "national", begun: 12, complete: 9, setAside: 0, withdrawn: 1 }],
  byExperience: [{ of: "untold", begun: 12, complete: 9, setAside: 0, withdrawn: 1 }],
  byMarginalised: [{ of: "no", begun: 12, complete: 9, setAside: 0, withdrawn: 1 }],
  letters: { sent: 388, waiting: 12 },
};
