import type { ActName } from "#committee/permissions";

/** What may grow with what there is, and why; nothing else may. */
export const grows: Readonly<Record<string, string>> = {
  readOwnData: "an export: all that names one person, asked for seldom",
  "publish everything": "a release puts every page there is, once",
};

/** What grows and is not to: each is a fault that is known, and goes from here when it is mended. */
export const open: Readonly<Record<string, string>> = {
  readProgress: "counts the candidacies of its call by reading them",
  correctOwnAddress: "looks for what else bears the address",
  correctAddress: "looks for what else bears the address",
  "publish space": "reads all associations, for a number a region",
  "publish space/…": "a region's associations stand on one page",
};

/** What shows or reads so many at the most, more than the first register has: the most units that it takes once they are there. */
export const most: Readonly<Record<string, number>> = {
  ...{ readDue: 15, readDuties: 15, acceptJustification: 280, "look at SEAT": 500, "look at ABSENCES": 4_900 },
  ...{ "publish obligations": 20, "publish obligations/…": 12, "publish method": 8 },
  ...{ "publish news": 25, "publish home": 25, "publish calendar": 25, "publish meetings": 25 },
};

type More = Readonly<{ calls: number; why: string; writes?: "many" }>;

const person = "who comes or goes";
const callers = "who may ask is known by the caller's own entry";
const form = "the form, and the files of its parts";
const letters = "the letters that tell whom it reached";

/** Views and acts that ask for more than one call, or two, and for what: each reads it in a call of its own, however much there is. */
export const more: { readonly [Act in ActName]?: More } = {
  readReplies: { calls: 2, why: callers },
  readMemberships: { calls: 2, why: callers },
  readJournal: { calls: 2, why: "pages, and words" },
  listPlans: { calls: 2, why: "the long words of its lines" },
  listGroups: { calls: 2, why: "the long words of its lines" },
  showPlan: { calls: 2, why: "whether it is the last that was adopted" },
  readCommittee: { calls: 2, why: "the seats, and the chair" },
  showMethod: { calls: 3, why: "contributions and ballots" },
  readProgress: { calls: 3, why: `${callers}; its candidacies, its letters` },
  listOwnCandidacies: { calls: 3, why: `${callers}; those of one's associations` },
  showCandidacy: { calls: 2, why: form },
  readCandidacyRecord: { calls: 3, why: "its journal, and the words that are one's own" },
  readLetters: { calls: 3, why: `${callers}; its letters, and whom they went to, 25 at a time` },
  readReturned: { calls: 2, why: `${callers}; the letters` },
  readDue: { calls: 3, why: "what waits, and what ended this year" },
  readDuties: { calls: 3, why: "a year, what waits from before it, and which years there are" },
  readOwnEntry: { calls: 2, why: callers },
  listFormerPeople: { calls: 2, why: callers },
  listSecretariat: { calls: 2, why: callers },
  readGroup: { calls: 6, why: `${callers}; the seats, and who sits there, 25 at a time` },
  readReceipt: { calls: 3, why: "the file's journal" },
  propose: { calls: 3, why: letters },
  answerProposal: { calls: 3, why: "the proposal" },
  recordAttendance: { calls: 4, why: "the seats, and the count that an earlier sheet asked for" },
  takeIn: { calls: 3, why: "the contribution" },
  publishMinutes: { calls: 3, why: "the contributions" },
  leaveSeat: { calls: 3, why: person },
  justifyAbsence: { calls: 3, why: "the latest meetings" },
  acceptJustification: { calls: 6, why: "the latest meetings, as they stand, and the seats held before" },
  disputeJustification: { calls: 3, why: "the latest meetings" },
  endMembership: { calls: 4, why: `${person}; the association` },
  adoptPlan: { calls: 4, why: "the seats, and the last plan" },
  appoint: { calls: 11, why: `the letter, the plans, the seats, the chair, the seat; ${person}` },
  correctOffice: { calls: 4, why: "whether it is the last plan; whose address it is" },
  enterChair: { calls: 3, why: person },
  draftMethod: { calls: 3, why: "the title of its plan" },
  changeMethod: { calls: 3, why: "the title of its plan" },
  contributeToMethod: { calls: 3, why: "the association" },
  answerContribution: { calls: 3, why: "the contribution" },
  openMethodVote: { calls: 4, why: "the contributions, and the college" },
  voteOnMethod: { calls: 3, why: "who votes" },
  announceCall: { calls: 4, why: "its method, and its plan" },
  registerCandidacy: { calls: 8, why: `the plan, the history of both; ${person}` },
  withdrawCandidacy: { calls: 4, why: `${person}; ${form}` },
  depositForm: { calls: 6, why: form },
  askForDeposit: { calls: 4, why: "its candidacy, noted with the file" },
  appointToGroup: { calls: 3, why: "the letter" },
  sendAgain: { calls: 4, why: `${letters}; the one that came back is answered` },
  explainDuty: { calls: 4, why: "the duty" },
  changeOwnEntry: { calls: 3, why: callers },
  correctOwnAddress: { calls: 5, why: `${callers}; whose address it is` },
  giveConsent: { calls: 3, why: callers },
  withdrawConsent: { calls: 3, why: callers },
  correctAddress: { calls: 5, why: "whose address it is, and the welcome that came back" },
  enterSecretary: { calls: 3, why: person },
  leaveSecretariat: { calls: 3, why: "who else works there" },
  registerAssociation: { calls: 4, why: `the address, once a day; ${person}` },
  changeAssociation: { calls: 4, why: person },
  leaveSpace: { calls: 3, why: person },
  inviteAssociations: { calls: 60, writes: "many", why: "25 at a time, each a transaction of its own" },
  importAssociations: { calls: 7, why: "the list, and its first rows in a transaction of their own" },
  listImports: { calls: 2, why: callers },
  listImportRows: { calls: 2, why: callers },
  seatAssociation: { calls: 7, why: `the association, the seats before; ${person}` },
  replaceRepresentative: { calls: 8, why: `its seat, the seats before; ${person}` },
};
