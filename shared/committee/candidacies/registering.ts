import type { PreparedCandidacy, WithdrawnCandidacy } from "#committee/candidacies/candidacy";
import { missingByName, namedCandidacy } from "#committee/candidacies/named";
import { registered, type Standing } from "#committee/candidacies/standing";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { wordsByName } from "#committee/kernel/words";
import { type Capacity, nameByScript } from "#committee/people/people";
import { stintsOfAssociation, stintsOfPerson } from "#committee/plans/civil-terms";
import { depositInTime } from "#guide/article-04-call-rules";
import { consecutiveTerms, type Stint } from "#guide/article-04-terms";
import { granted, type Refusal, type Ruling, refusals, unless } from "#guide/rule";

/** In what capacity someone acts for a candidacy, given by its key. */
export const forCandidacy = (of: string): Capacity => ({ role: "candidate", of });

/** Neither the person nor the association stands for a third term in a row, each checked on its own (G4.14). */
const termsRefused = (
  { association, nominee, history, from }: Standing,
  { edition }: Circumstances,
): readonly Refusal[] => {
  const serving = (stints: readonly Stint[]) => ({ stints, terms: history.terms, from, edition });
  return [
    ...refusals(serving(stintsOfPerson(history.seats, nominee.person)), consecutiveTerms("person", "text")),
    ...refusals(serving(stintsOfAssociation(history.seats, association.id)), consecutiveTerms("association", "text")),
  ];
};

const lettersOf = (state: PreparedCandidacy, { before, hostedIn }: Standing): Decision<object>["letters"] => {
  const candidacy = namedCandidacy(state);
  const isNew = before?.stage !== "preparing";
  const isNamed = isNew || before.nominee.person !== state.nominee.person;
  return [
    ...(isNew
      ? [
          {
            letter: "candidacy-registered",
            to: `PERSON#${state.applicant}`,
            candidacy,
            missing: missingByName(state),
          } as const,
        ]
      : []),
    ...(isNamed
      ? [{ letter: "nominee-named", to: `PERSON#${state.nominee.person}`, candidacy, hostedIn } as const]
      : []),
  ];
};

const wordsOf = ({ name, nominee }: PreparedCandidacy): Readonly<Record<string, string>> => ({
  ...wordsByName("name", name),
  ...Object.fromEntries(Object.entries(nameByScript(nominee)).map(([place, word]) => [`nominee.${place}`, word])),
  "nominee.email": nominee.email,
});

/**
 * Has an association stand for a call while that is open (G4.7), or name another person: neither they nor it for a third term in
 * a row (G4.14). Every rule that is broken is told at once.
 */
export const registerCandidacy = (
  standing: Standing,
  circumstances: Circumstances,
): Ruling<Decision<PreparedCandidacy>> => {
  const { call, before } = standing;
  const { instant } = circumstances;
  const broken = [...refusals({ ...call, instant }, depositInTime), ...termsRefused(standing, circumstances)];
  return unless(broken, () => {
    const state = registered(standing, instant);
    const { association, nominee, applicant, consent } = state;
    return {
      state,
      page: {
        act: before?.stage === "preparing" ? "nominee-changed" : "candidacy-registered",
        rules: ["G4.7", "G4.14"],
        facts: { call: call.id, association, nominee: nominee.person, applicant, consent: consent.version },
        reserved: wordsOf(state),
      },
      letters: lettersOf(state, standing),
    };
  });
};

/** Withdraws a candidacy before it is judged: nothing of it is studied, and what it brought is kept for as long as the call says. */
export const withdrawCandidacy = (
  candidacy: PreparedCandidacy,
  { today }: Pick<Circumstances, "today">,
): Ruling<Decision<WithdrawnCandidacy>> =>
  granted({
    state: { ...candidacy, stage: "withdrawn", endedOn: today },
    page: { act: "candidacy-withdrawn", rules: [], facts: {} },
    letters: [],
  });
