import type { ActName } from "#committee/permissions";

/** What members and the secretariat do to a meeting, each on pages of its own or beside them. */
export type Doing = Extract<
  ActName,
  | "changePlan"
  | "sendNotice"
  | "answerProposal"
  | "recordAttendance"
  | "writeMinutes"
  | "sendMinutes"
  | "takeIn"
  | "publishMinutes"
  | "propose"
  | "sayWhetherComing"
  | "contribute"
>;

/** At which stages each may be done, and how often it is tried beside the others: what ends a stage, seldom. */
export const doings: Readonly<Record<Doing, Readonly<{ at: readonly string[]; often: number }>>> = {
  changePlan: { at: ["planned", "noticed"], often: 6 },
  sendNotice: { at: ["planned"], often: 1 },
  answerProposal: { at: ["noticed"], often: 6 },
  recordAttendance: { at: ["noticed", "held"], often: 2 },
  writeMinutes: { at: ["held"], often: 6 },
  sendMinutes: { at: ["held"], often: 1 },
  takeIn: { at: ["minutes-sent"], often: 6 },
  publishMinutes: { at: ["minutes-sent"], often: 1 },
  propose: { at: ["noticed"], often: 4 },
  sayWhetherComing: { at: ["noticed"], often: 6 },
  contribute: { at: ["minutes-sent", "minutes-published"], often: 6 },
};

export const byMembers: readonly Doing[] = ["propose", "sayWhetherComing", "contribute"];
export const bySecretaries: readonly Doing[] = [
  "changePlan",
  "sendNotice",
  "answerProposal",
  "recordAttendance",
  "writeMinutes",
  "sendMinutes",
  "takeIn",
  "publishMinutes",
];

/** What a page of the journal says was done. */
export const pagesOf: Readonly<Partial<Record<Doing, readonly string[]>>> = {
  changePlan: ["plan-changed", "notice-reissued"],
  sendNotice: ["notice-sent"],
  answerProposal: ["proposal-accepted", "proposal-declined"],
  recordAttendance: ["attendance-recorded"],
  writeMinutes: ["minutes-written"],
  sendMinutes: ["minutes-sent"],
  takeIn: ["contribution-taken-in"],
  publishMinutes: ["minutes-published"],
};

const stagesBegun: Readonly<Record<string, string>> = {
  "meeting-planned": "planned",
  "notice-sent": "noticed",
  "attendance-recorded": "held",
  "minutes-sent": "minutes-sent",
  "minutes-published": "minutes-published",
};

/** The stage of a meeting after each page of its journal. */
export const stagesIn = (acts: readonly string[]): readonly string[] => {
  const stages: string[] = [];
  for (const act of acts) stages.push(stagesBegun[act] ?? stages.at(-1) ?? "");
  return stages;
};
