import { listOwnCandidacies } from "#functions/api/candidacies/list";
import { readCandidacyRecord } from "#functions/api/candidacies/record";
import { candidacyForms } from "#functions/desk/candidacies/forms";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { candidacyListPage } from "#pages/desk/candidacies/list";

/** One's own candidacies. */
export const showCandidacies = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await listOwnCandidacies.serve(office, { subject, language });
  return { page: candidacyListPage({ frame: frameOf(visit, visitor), candidacies: body.candidacies }) };
};

/** A candidacy, on whose page its form is filled in. */
export const showOneCandidacy = (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> =>
  candidacyForms.saveForm.show({ office, visit, visitor });

const asFile = (name: string, journal: unknown): Shown => ({
  file: { name: `${name}.json`, type: "application/json", body: JSON.stringify(journal, null, 2) },
});

/** The journal of a candidacy, with its words, to take away: the receipt of its form is in it. */
export const takeRecord = async (office: DeskOffice, { params }: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await readCandidacyRecord.serve(office, { params, subject, language });
  return asFile(`candidacy-${params["id"]}`, body);
};
