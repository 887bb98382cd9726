import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import { associations } from "#committee/space/kind";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { listOwnCandidacies } from "#functions/api/candidacies/list";
import { candidacyAt, scriptedFrame } from "#functions/desk/candidacies/scene";
import { valuesIn } from "#functions/desk/kit/form";
import type { At } from "#functions/desk/kit/form-for";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { candidacyPage } from "#pages/desk/candidacies/candidacy";
import { candidacyListPage } from "#pages/desk/candidacies/list";
import type { Trouble } from "#pages/desk/kit/faults";

/** One's own candidacies. */
export const showCandidacies = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await listOwnCandidacies.serve(office, { subject, language });
  return { page: candidacyListPage({ frame: frameOf(visit, visitor), candidacies: body.candidacies }) };
};

/** What couldn't be taken of a form, and all that was typed in it. */
type Failed = Readonly<{ body: unknown; trouble: Trouble; status: number }>;

/** The form as it stands: as it was typed or saved, or blank, in the reader's language if it is one of the two. */
const filledFrom = ({ form }: CandidacyView, { visitor: { language } }: At, failed: Failed | undefined) => ({
  language,
  values: valuesIn(failed?.body ?? form.saved?.form ?? { language: language === "ar" ? "ar" : "fr" }),
  faults: failed?.trouble.errors ?? [],
});

/** A candidacy, whose page alone may run the desk's script, and reach the vault. */
export const showOneCandidacy = async (
  office: DeskOffice,
  visit: Visit,
  visitor: Visitor,
  failed?: Failed,
): Promise<Shown> => {
  const at = { office, visit: { ...visit, path: `/desk/candidacies/${visit.params["id"]}` }, visitor };
  const candidacy = await candidacyAt(at);
  const { person } = visitor;
  const page = candidacyPage({
    frame: scriptedFrame(at),
    candidacy,
    filled: filledFrom(candidacy, at, failed),
    now: office.now(),
    mayRename: person !== undefined && actsFor(person, "association", keyOf(associations, candidacy.association)),
    done: visit.query.get("done"),
    trouble: failed?.trouble,
  });
  return { page, vault: await office.vault.origin(), ...(failed && { status: failed.status }) };
};
