import { type Place, places } from "#contract/places";
import type { Routed } from "#contract/routes";
import type { Endpoint } from "#functions/api/endpoint";

/** An act of the contract, at its place, and how what answers it is loaded. */
export type LazyEndpoint = Place & Readonly<{ load: () => Promise<Endpoint> }>;

type Loads = { readonly [R in Routed as R["act"]]: () => Promise<Endpoint<R>> };

/** What answers each act of the contract: loaded when it is first called, so that no call waits for the others' code. */
const loads: Loads = {
  planMeeting: async () => (await import("#functions/api/meetings/plan")).plan,
  changePlan: async () => (await import("#functions/api/meetings/change")).change,
  listMeetings: async () => (await import("#functions/api/meetings/list")).list,
  showMeeting: async () => (await import("#functions/api/meetings/show")).show,
  sendNotice: async () => (await import("#functions/api/meetings/notice")).notice,
  postponeMeeting: async () => (await import("#functions/api/meetings/postpone")).postpone,
  cancelMeeting: async () => (await import("#functions/api/meetings/cancel")).cancel,
  propose: async () => (await import("#functions/api/meetings/propose")).propose,
  answerProposal: async () => (await import("#functions/api/meetings/answer-proposal")).answerProposal,
  sayWhetherComing: async () => (await import("#functions/api/meetings/coming")).sayWhetherComing,
  readReplies: async () => (await import("#functions/api/meetings/replies")).readReplies,
  recordAttendance: async () => (await import("#functions/api/meetings/attendance")).recordAttendance,
  writeMinutes: async () => (await import("#functions/api/meetings/write-minutes")).writeMinutes,
  sendMinutes: async () => (await import("#functions/api/meetings/send-minutes")).sendMinutes,
  contribute: async () => (await import("#functions/api/meetings/contribute")).contribute,
  takeIn: async () => (await import("#functions/api/meetings/take-in")).takeIn,
  publishMinutes: async () => (await import("#functions/api/meetings/publish-minutes")).publishMinutes,
  listSeats: async () => (await import("#functions/api/seats/list")).listSeats,
  readMemberships: async () => (await import("#functions/api/memberships/read")).readMemberships,
  justifyAbsence: async () => (await import("#functions/api/memberships/justify")).justifyAbsence,
  acceptJustification: async () => (await import("#functions/api/memberships/accept")).acceptJustification,
  disputeJustification: async () => (await import("#functions/api/memberships/dispute")).disputeJustification,
  answerDispute: async () => (await import("#functions/api/memberships/answer")).answerDispute,
  endMembership: async () => (await import("#functions/api/memberships/end")).endMembership,
  adoptPlan: async () => (await import("#functions/api/plans/adopt")).adopt,
  listPlans: async () => (await import("#functions/api/plans/list")).list,
  showPlan: async () => (await import("#functions/api/plans/show")).show,
  appoint: async () => (await import("#functions/api/plans/appoint")).appoint,
  correctOffice: async () => (await import("#functions/api/plans/correct-office")).correctOffice,
  enterChair: async () => (await import("#functions/api/committee/chair")).enterChair,
  readCommittee: async () => (await import("#functions/api/committee/read")).readCommittee,
  openGroup: async () => (await import("#functions/api/groups/open")).open,
  listGroups: async () => (await import("#functions/api/groups/list")).list,
  appointToGroup: async () => (await import("#functions/api/groups/appoint")).appoint,
  leaveGroup: async () => (await import("#functions/api/groups/leave")).leave,
  readLetters: async () => (await import("#functions/api/meetings/letters")).readLetters,
  readReturned: async () => (await import("#functions/api/letters/returned")).readReturned,
  sendAgain: async () => (await import("#functions/api/meetings/send-again")).sendAgain,
  readDue: async () => (await import("#functions/api/due/read")).readDue,
  readDuties: async () => (await import("#functions/api/duties/read")).readDuties,
  explainDuty: async () => (await import("#functions/api/duties/explain")).explainDuty,
  readOwnEntry: async () => (await import("#functions/api/people/own-entry")).readOwnEntry,
  changeOwnEntry: async () => (await import("#functions/api/people/change-entry")).changeOwnEntry,
  correctOwnAddress: async () => (await import("#functions/api/people/correct-address")).correctOwnAddress,
  giveConsent: async () => (await import("#functions/api/people/consents")).giveConsent,
  withdrawConsent: async () => (await import("#functions/api/people/consents")).withdrawConsent,
  readOwnData: async () => (await import("#functions/api/people/own-data")).readOwnData,
  listFormerPeople: async () => (await import("#functions/api/people/former")).listFormerPeople,
  erasePerson: async () => (await import("#functions/api/people/erase")).erasePerson,
  readGroup: async () => (await import("#functions/api/people/group")).readGroup,
  correctAddress: async () => (await import("#functions/api/people/correct-address")).correctAddress,
  askForFile: async () => (await import("#functions/api/files/ask")).askForFile,
  showFile: async () => (await import("#functions/api/files/show")).showFile,
  readFile: async () => (await import("#functions/api/files/read")).readFile,
  showCalendar: async () => (await import("#functions/api/calendar/show")).show,
  enterHoliday: async () => (await import("#functions/api/calendar/enter")).enter,
  removeHoliday: async () => (await import("#functions/api/calendar/remove")).remove,
  findMeetingDates: async () => (await import("#functions/api/calendar/meeting-dates")).findMeetingDates,
  findFreeDates: async () => (await import("#functions/api/calendar/free-dates")).findFreeDates,
  readJournal: async () => (await import("#functions/api/journal/read")).readJournal,
  readGuide: async () => (await import("#functions/api/guide/whole")).readGuide,
  readRule: async () => (await import("#functions/api/guide/rule")).readRule,
  readReadings: async () => (await import("#functions/api/guide/readings")).readReadings,
  readContract: async () => (await import("#functions/api/contract")).contract,
};

/** What the API answers: each route of the contract, tied to its act. */
export const endpoints: readonly LazyEndpoint[] = places.map((place) => ({ ...place, load: loads[place.act] }));
