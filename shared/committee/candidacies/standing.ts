import type { CivilDate, Instant } from "#calendar/civil-date";
import type { Call } from "#committee/calls/call";
import {
  candidacyConsent,
  type Nominee,
  type PreparedCandidacy,
  type WithdrawnCandidacy,
} from "#committee/candidacies/candidacy";
import type { Association } from "#committee/space/association";
import type { History } from "#committee/space/seats";

/** How often one candidacy may be registered at the most: whom it names is written to, and anyone may be named. */
const MOST_REGISTRATIONS = 10;

/** Whether a candidacy may be registered once more. */
export const mayRegister = (before: Pick<PreparedCandidacy, "registrations"> | undefined): boolean =>
  before === undefined || before.registrations < MOST_REGISTRATIONS;

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

/** Whether a registration says nothing new: whom it names and who asks are as they stood. */
export const isRegistered = ({ before, nominee, applicant }: Standing): boolean =>
  before?.stage === "preparing" &&
  before.applicant === applicant &&
  JSON.stringify(before.nominee) === JSON.stringify(nominee);

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

/** The candidacy as it is once it is registered: as it stood, with whom it names now, or anew. */
export const registered = (standing: Standing, instant: Instant): PreparedCandidacy =>
  standing.before ? resumed(standing.before, standing, instant) : opened(standing, instant);
