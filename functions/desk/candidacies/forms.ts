import type { candidacyMatter } from "#committee/candidacies/matter";
import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import { associations } from "#committee/space/kind";
import { candidacyEndpoints } from "#functions/api/candidacies/acts";
import { candidacyAt } from "#functions/desk/candidacies/scene";
import { formOf } from "#functions/desk/kit/act-form";
import { attempt } from "#functions/desk/kit/attempt";
import type { At, Sending } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { candidacyPage } from "#pages/desk/candidacies/candidacy";
import { saySaved } from "#pages/desk/candidacies/form-state";
import { withdrawCandidacyPage } from "#pages/desk/candidacies/withdraw";

/** A candidacy, with what its page is drawn from besides. */
const pageAt = async (at: At) => {
  const { office, visit, visitor } = at;
  const { person } = visitor;
  const candidacy = await candidacyAt(at);
  const mayRename = person !== undefined && actsFor(person, "association", keyOf(associations, candidacy.association));
  return { candidacy, mayRename, now: office.now(), done: visit.query.get("done") };
};

const placeOf = (id: string | undefined): string => `/desk/candidacies/${id}`;

const placeIn = ({ visit: { params } }: At): string => placeOf(params["id"]);

const wantsDeposit = ({ visit: { form } }: At): boolean => form.get("act") === "deposit";

/** Saves what was typed, and deposits it where that is asked. */
const saveOrDeposit = async (at: At, sending: Sending) => {
  const { office, visitor } = at;
  const saved = await attempt(office, candidacyEndpoints.saveForm, visitor, sending);
  if (!("reply" in saved) || !wantsDeposit(at)) return saved;
  const deposited = await attempt(office, candidacyEndpoints.depositForm, visitor, { params: sending.params });
  return "reply" in deposited ? saved : deposited;
};

/**
 * The form of a candidacy, on its page: as it was typed or saved, or blank, in the reader's language if it is one of the two. It is
 * saved as one types; the page, from which files go to the vault too, runs the desk's script.
 */
const saveForm = formOf({
  endpoint: candidacyEndpoints.saveForm,
  scene: pageAt,
  first: ({ candidacy: { form } }, { visitor: { language } }) =>
    form.saved?.form ?? { language: language === "ar" ? "ar" : "fr" },
  ask: saveOrDeposit,
  place: placeIn,
  vault: ({ office }) => office.vault.origin(),
  draw: candidacyPage,
  to: (_, at) => `${placeIn(at)}?done=${wantsDeposit(at) ? "deposited" : "saved"}`,
  saves: ({ body: { savedAt, unanswered } }, { language }) => ({
    savedAt,
    says: saySaved({ savedAt, unanswered: unanswered.length }, language),
  }),
});

/** A candidacy is withdrawn. */
const withdrawCandidacy = formOf({
  endpoint: candidacyEndpoints.withdrawCandidacy,
  scene: candidacyAt,
  versionOf: ({ version }) => version,
  leads: ({ id, stage }) => (stage === "preparing" ? undefined : placeOf(id)),
  first: () => ({}),
  body: () => undefined,
  draw: withdrawCandidacyPage,
  to: ({ body: { id, association } }, { visitor: { person } }) => {
    // Who was named in it may read it no more.
    const isTheirs = person !== undefined && actsFor(person, "association", keyOf(associations, association));
    return isTheirs ? `${placeOf(id)}?done=withdrawn` : "/desk";
  },
});

/** The form of each act on a candidacy that is asked for by one; it is deposited by the same form in which it is saved. */
export const candidacyForms = { saveForm, withdrawCandidacy } satisfies FormsOn<typeof candidacyMatter.acts>;
