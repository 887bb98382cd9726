import type { Circumstances, Decision } from "#committee/kernel/decision";
import {
  type Association,
  type Complete,
  type Consent,
  type Declaration,
  type Declared,
  type Left,
  type Returned,
  spaceConsent,
} from "#committee/space/association";
import { consentAt, declaring, missingIn, once, registered } from "#committee/space/declaring";
import { completeFile } from "#guide/article-02-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";

type Registered = Readonly<{ id: string; declaration: Declaration; person: string }>;

/** Takes in an association that declares itself, whatever its file lacks still; its contact is written to, with what is missing. */
export const registerAssociation = (
  { id, declaration, person }: Registered,
  circumstances: Circumstances,
): Ruling<Decision<Declared>> => {
  const { edition, today } = circumstances;
  const state = {
    ...once(declaration),
    ...{ stage: "declared" as const, id, edition: edition.inForceFrom, joined: today, person },
    consent: consentAt(circumstances),
  };
  const page = declaring("association-registered", state);
  const facts = { ...page.facts, person, consent: spaceConsent.version };
  return granted({ state, page: { ...page, facts }, letters: registered(state) });
};

/** Takes over an association from the secretariat's own list: one whose file lacks nothing is in, for whoever brings the list has checked it. */
export const importAssociation = (
  id: string,
  declaration: Declaration,
  { edition, today }: Circumstances,
): Decision<Association> => {
  const stage = missingIn(declaration).length === 0 ? ("complete" as const) : ("declared" as const);
  const state = { ...once(declaration), stage, id, edition: edition.inForceFrom, joined: today };
  const page = declaring("association-imported", state);
  return { state, page: { ...page, facts: { ...page.facts, complete: stage === "complete" } }, letters: [] };
};

type Changed = Readonly<{ declaration: Declaration; person: string | undefined; consented: boolean }>;

/** What is known of an association whatever its stage and its declaration. */
const lasting = ({ id, edition, joined, seat }: Association) => ({ ...{ id, edition, joined }, ...(seat && { seat }) });

/** What was agreed to was agreed to by its contact: by whoever it is still. */
const consentIn = (
  association: Association,
  { person, consented }: Changed,
  now: Circumstances,
): Consent | undefined => {
  if (consented) return consentAt(now);
  return person === association.person ? association.consent : undefined;
};

/** Changes what an association has declared: a file that was returned is to be checked again; nothing is taken out of a complete one that makes it so. Whoever becomes its contact is written to. */
export const changeAssociation = (
  association: Declared | Returned | Complete,
  changed: Changed,
  circumstances: Circumstances,
): Ruling<Decision<Association>> => {
  const { declaration, person } = changed;
  const consent = consentIn(association, changed, circumstances);
  const stage = association.stage === "complete" ? ("complete" as const) : ("declared" as const);
  const missing = stage === "complete" ? missingIn(declaration) : [];
  const state = {
    ...once(declaration),
    ...lasting(association),
    ...{ stage },
    ...(person !== undefined && { person }),
    ...(consent && { consent }),
  };
  const page = declaring("association-changed", state);
  const letters = person === association.person ? [] : registered(state);
  return unless(refusals({ missing }, completeFile), () => ({ state, page, letters }));
};

/** Enters an association's contact, who can sign in from then on, and is written to. */
export const inviteContact = (association: Complete, person: string): Decision<Association> => {
  const state = { ...association, person };
  return { state, page: { act: "contact-invited", rules: [], facts: { person } }, letters: registered(state) };
};

/** An association leaves the space of its own will; whom one wrote to for it is forgotten. */
export const leaveSpace = (
  { contact: _, person: __, ...association }: Exclude<Association, Left>,
  { today }: Circumstances,
): Ruling<Decision<Left>> =>
  granted({
    state: { ...lasting(association), ...declarationOf(association), stage: "left", leftOn: today },
    page: { act: "association-left", rules: [], facts: {} },
    letters: [],
  });

const declarationOf = ({ name, receipt, region, fields, scope, since }: Declaration): Declaration => ({
  ...{ name, region, fields, scope },
  ...(receipt && { receipt }),
  ...(since && { since }),
});
