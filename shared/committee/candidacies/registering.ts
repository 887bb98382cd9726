import type { CivilDate, Instant } from "#calendar/civil-date";
import type { Call } from "#committee/calls/call";
import {
  candidacyConsent,
  type Nominee,
  type PreparedCandidacy,
  type WithdrawnCandidacy,
} from "#committee/candidacies/candidacy";
import { missingByName, namedCandidacy } from "#committee/candidacies/named";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { wordsByName } from "#committee/kernel/words";
import { type Capacity, nameByScript } from "#committee/people/people";
import { stintsOfAssociation, stintsOfPerson } from "#committee/plans/civil-terms";
import type { Association } from "#committee/space/association";
import type { History } from "#committee/space/seats";
import { depositInTime } from "#guide/article-04-call-rules";
import { consecutiveTerms, type Stint } from "#guide/article-04-terms";
import { type Refusal, type Ruling, refusals, unless } from "#guide/rule";

/** How often one candidacy may be registered at the most: whom it names is written to, and anyone may be named. */
const MOST_REGISTRATIONS = 10;

/** Whether a candidacy may be registered once more. */
export const mayRegister = (before: Pick<PreparedCandidacy, "registrations"> | undefined): boolean =>
  before === undefined || before.registrations < MOST_REGISTRATIONS;

/** In what capacity someone acts for a candidacy, given by its key. */
export const forCandidacy = (of: string): Capacity => ({ role: "candidate", of });

/** An association that stands for a call, whom it names, and what both have served up to the term that they would serve from a day on. */
export type Standing = Readonly<{
  id: string;
  call: Call;
  association: Exclude<Association, { stage: "left" }>;
  nominee: Nominee;
  /** The id of the person who acts for it. */
  applicant: string;
  history: History;
  from: CivilDate;
  /** The region of the cloud where what it brings is kept. */
  hostedIn: string;
  /** The candidacy as it stood: prepared, or withdrawn while the call is open still. */
  before?: PreparedCandidacy | WithdrawnCandidacy | undefined;
}>;

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

const consentAt = (givenAt: Instant): PreparedCandidacy["consent"] => ({ ...candidacyConsent, givenAt });

const opened = ({ id, call, association, nominee, applicant }: Standing, instant: Instant): PreparedCandidacy => ({
  ...{ stage: "preparing", id, edition: call.edition, call: call.id },
  ...{ title: call.title, opensAt: call.opensAt, closesAt: call.closesAt, keptDays: call.keptDays, parts: call.parts },
  ...{ association: association.id, name: association.name, region: association.region, scope: association.scope },
  ...{ nominee, applicant, consent: consentAt(instant), registeredAt: instant, registrations: 1 },
  ...{ deposits: [], reminded: [] },
});

const isLooked = ({ stage }: PreparedCandidacy["deposits"][number]): boolean =>
  stage === "accepted" || stage === "refused";

/** As it stood, with whom it names now; one that was withdrawn is prepared again, with what it had brought by then. */
const resumed = (
  before: PreparedCandidacy | WithdrawnCandidacy,
  { nominee, applicant }: Standing,
  instant: Instant,
): PreparedCandidacy => {
  const registrations = before.registrations + 1;
  const named = { nominee, applicant, consent: consentAt(instant), registrations };
  if (before.stage === "preparing") return { ...before, ...named };
  const { endedOn: _, ...kept } = before;
  const deposits = before.deposits.filter(isLooked);
  return { ...kept, stage: "preparing", ...named, registeredAt: instant, deposits };
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
    const state = before ? resumed(before, standing, instant) : opened(standing, instant);
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
): Decision<WithdrawnCandidacy> => ({
  state: { ...candidacy, stage: "withdrawn", endedOn: today },
  page: { act: "candidacy-withdrawn", rules: [], facts: {} },
  letters: [],
});
