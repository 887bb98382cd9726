import { methodEndpoints } from "#functions/api/methods/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { backTo, contributionAt, methodAt, ownAt, unlessAt } from "#functions/desk/methods/scene";
import {
  answerContributionPage,
  contributePage,
  type OnMethod,
  openConsultationPage,
  openVotePage,
  votePage,
} from "#pages/desk/methods/forms";

const versionOf = ({ method }: OnMethod): number => method.version;

export const opening = formOf({
  endpoint: methodEndpoints.openConsultation,
  scene: methodAt,
  versionOf,
  leads: unlessAt("drafted"),
  first: () => ({}),
  draw: openConsultationPage,
  to: backTo,
});

/** An association's own word, as it said it before where it did. */
export const contributing = formOf({
  endpoint: methodEndpoints.contributeToMethod,
  scene: async (at) => {
    const on = await ownAt("association")(at);
    const { association } = at.visit.params;
    return { ...on, contribution: on.method.contributions.find((one) => one.association === association) };
  },
  leads: unlessAt("consulting"),
  first: ({ contribution }) => (contribution ? { says: contribution.says } : {}),
  draw: contributePage,
  to: backTo,
});

export const answering = formOf({
  endpoint: methodEndpoints.answerContribution,
  scene: contributionAt,
  versionOf,
  leads: unlessAt("consulted"),
  first: ({ contribution }) => (contribution?.answer ? { says: contribution.answer } : {}),
  draw: answerContributionPage,
  to: backTo,
});

export const openingVote = formOf({
  endpoint: methodEndpoints.openMethodVote,
  scene: methodAt,
  versionOf,
  leads: unlessAt("consulted"),
  first: () => ({}),
  body: () => undefined,
  draw: openVotePage,
  to: backTo,
});

/** One's own vote, as it was cast before where it was. */
export const voting = formOf({
  endpoint: methodEndpoints.voteOnMethod,
  scene: async (at) => {
    const on = await ownAt("voter")(at);
    return { ...on, cast: on.method.votes.find(({ voter }) => voter === at.visit.params["voter"]) };
  },
  leads: unlessAt("voting"),
  first: ({ cast }) => (cast ? { yes: cast.yes } : {}),
  draw: votePage,
  to: backTo,
});
