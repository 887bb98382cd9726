import type { ActName } from "#committee/permissions";

/** What may grow with what there is, and why; nothing else may. */
export const grows: Readonly<Record<string, string>> = {
  readOwnData: "an export: all that names one person, asked for seldom",
  "publish everything": "a release puts every page there is, once",
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
  showPlan: { calls: 2, why: "whether it is the last that was adopted" },
  readCommittee: { calls: 2, why: "the seats, and the chair" },
  showMethod: { calls: 3, why: "contributions and ballots" },
  readProgress: { calls: 3, why: `${callers}; its candidacies, its letters` },
  listOwnCandidacies: { calls: 3, why: `${callers}; those of one's associations` },
  showCandidacy: { calls: 2, why: form },
  readCandidacyRecord: { calls: 3, why: "its journal, and the words that are one's own" },
  readLetters: { calls: 3, why: `${callers}; its letters, and whom they went to, 25 at a time` },
  readReturned: { calls: 2, why: `${callers}; the letters` },
  readDue: { calls: 2, why: callers },
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
  appoint: { calls: 10, why: `the letter, the plans, the seats, the chair, the seat; ${person}` },
  correctOffice: { calls: 4, why: "whether it is the last plan; whose address it is" },
  enterChair: { calls: 3, why: person },
  draftMethod: { calls: 3, why: "the title of its plan" },
  changeMethod: { calls: 3, why: "the title of its plan" },
  contributeToMethod: { calls: 3, why: "the association" },
  answerContribution: { calls: 3, why: "the contribution" },
  openMethodVote: { calls: 4, why: "the contributions, and the college" },
  voteOnMethod: { calls: 3, why: "who votes" },
  announceCall: { calls: 4, why: "its method, and its plan" },
  registerCandidacy: { calls: 7, why: `the plan, the history of both; ${person}` },
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
  importAssociations: { calls: 3, why: "which are there already" },
  seatAssociation: { calls: 6, why: `the association, the seats before; ${person}` },
  replaceRepresentative: { calls: 7, why: `its seat, the seats before; ${person}` },
};
