import type { ParameterName } from "#guide/clause";
import type { Text } from "#wording/wording";

const unnamed: Text = { ar: "معيار", fr: "Paramètre", en: "Parameter" };

export const parameterNames: Readonly<Record<ParameterName, Text>> = {
  pointsOpenGovernment: unnamed,
  pointsMobilising: unnamed,
  pointsTechnology: unnamed,
  pointsCarryingOut: unnamed,
  pointsEvaluating: unnamed,
  pointsDrafting: unnamed,
  nearPoints: unnamed,
  termYears: unnamed,
  renewal: unnamed,
  mostTerms: unnamed,
  meetingMonths: unnamed,
  meetingWarnings: unnamed,
  noticeDays: unnamed,
  clearDays: unnamed,
  proposalDays: unnamed,
  rollForward: unnamed,
  minutesDays: unnamed,
  enrichmentDays: unnamed,
  consensusAttempts: unnamed,
  absences: unnamed,
  absenceMonths: unnamed,
  absenceAnswerDays: unnamed,
  revisionMonths: unnamed,
};
