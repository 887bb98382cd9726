import { CivilDate } from "#calendar/civil-date";

/** What a revision of the guide may change in number or by choice (article 13). A matter pins the edition it opened under. */
export type Edition = Readonly<{
  /** The day it came into force, which also names it. */
  inForceFrom: CivilDate;
  /** G4.8: the points of each criterion, 100 in all. */
  pointsOpenGovernment: number;
  pointsMobilising: number;
  pointsTechnology: number;
  pointsCarryingOut: number;
  pointsEvaluating: number;
  pointsDrafting: number;
  /** G4.1, G4.13: working days for each body to appoint, or confirm or replace, its people; ours. */
  appointmentDays: number;
  /** G4.13: working days to open the call to civil society; ours. */
  callDays: number;
  /** G4.2: days that a consultation on the method lasts at least; ours. */
  consultationDays: number;
  /** G4.2: days that the vote on the method stands open; a reading. */
  methodVoteDays: number;
  /** G4.6: days that a call stands open at least; ours. */
  callOpenDays: number;
  /** G4.10: a gap of fewer points than these lets diversity decide. */
  nearPoints: number;
  /** G4.13 */
  termYears: number;
  renewal: "two-years" | "each-plan";
  /** G4.14 */
  mostTerms: number;
  /** G5.1: months between two meetings at the most, and days ahead at which it is warned of. */
  meetingMonths: number;
  meetingWarnings: readonly number[];
  /** G5.3 */
  noticeDays: number;
  /** G5.3: count the ten days clear, neither end included. */
  clearDays: boolean;
  /** G5.4 */
  proposalDays: number;
  /** G5.4: a window that ends on a day off goes on to the next working day. */
  rollForward: boolean;
  /** G5.5: working days after the meeting. */
  minutesDays: number;
  /** G5.6: working days after the minutes were sent. */
  enrichmentDays: number;
  /** G5.8 */
  consensusAttempts: number;
  /** G12.4: unjustified absences that end a membership, within how many months, and working days to answer. */
  absences: number;
  absenceMonths: number;
  absenceAnswerDays: number;
  /** G13.1: the plan's last months in which a revision may be asked for. */
  revisionMonths: number;
}>;

/** Every edition, the earliest first. */
export const editions = (): readonly [Edition, ...Edition[]] => [
  {
    inForceFrom: CivilDate.parse("2022-05-24"),
    pointsOpenGovernment: 20,
    pointsMobilising: 15,
    pointsTechnology: 5,
    pointsCarryingOut: 20,
    pointsEvaluating: 20,
    pointsDrafting: 20,
    appointmentDays: 20,
    callDays: 20,
    consultationDays: 10,
    methodVoteDays: 7,
    callOpenDays: 10,
    nearPoints: 10,
    termYears: 2,
    renewal: "two-years",
    mostTerms: 2,
    meetingMonths: 6,
    meetingWarnings: [90, 60, 30],
    noticeDays: 10,
    clearDays: false,
    proposalDays: 3,
    rollForward: true,
    minutesDays: 3,
    enrichmentDays: 2,
    consensusAttempts: 2,
    absences: 3,
    absenceMonths: 24,
    absenceAnswerDays: 10,
    revisionMonths: 3,
  },
];

/** The edition in force on a day; before the first, the first. */
export const editionOn = (day: CivilDate, [first, ...later] = editions()): Edition =>
  later.findLast(({ inForceFrom }) => inForceFrom <= day) ?? first;
