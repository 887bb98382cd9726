import { membershipEndpoints } from "#functions/api/memberships/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { absenceAt, after, unlessAt } from "#functions/desk/memberships/scene";
import type { Absent } from "#pages/desk/memberships/absence-form";
import { acceptPage } from "#pages/desk/memberships/accept-justification";
import { answerDisputePage } from "#pages/desk/memberships/answer-dispute";
import { disputePage } from "#pages/desk/memberships/dispute-justification";
import { justifyPage } from "#pages/desk/memberships/justify";

const versionOf = ({ membership }: Absent): number => membership.version;

/** An association's own word on an absence, as it said it before where it did. */
export const justifying = formOf({
  endpoint: membershipEndpoints.justifyAbsence,
  scene: absenceAt,
  versionOf,
  leads: unlessAt(undefined, "given"),
  first: ({ absence: { justification } }) =>
    justification
      ? { says: justification.says, ...(justification.evidence && { evidence: justification.evidence }) }
      : {},
  draw: justifyPage,
  to: () => after("justified"),
});

export const accepting = formOf({
  endpoint: membershipEndpoints.acceptJustification,
  scene: absenceAt,
  versionOf,
  leads: unlessAt("given"),
  first: () => ({}),
  body: () => undefined,
  draw: acceptPage,
  to: () => after("accepted"),
});

export const disputing = formOf({
  endpoint: membershipEndpoints.disputeJustification,
  scene: absenceAt,
  versionOf,
  leads: unlessAt("given"),
  first: () => ({}),
  draw: disputePage,
  to: () => after("disputed"),
});

/** Another association's answer, as it gave it before where it did. */
export const answering = formOf({
  endpoint: membershipEndpoints.answerDispute,
  scene: absenceAt,
  leads: unlessAt("disputed"),
  first: ({ absence: { justification } }) => (justification?.own === undefined ? {} : { justified: justification.own }),
  draw: answerDisputePage,
  to: () => after("answered"),
});
