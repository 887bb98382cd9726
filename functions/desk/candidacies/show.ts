import { listOwnCandidacies } from "#functions/api/candidacies/list";
import { filling } from "#functions/desk/candidacies/form";
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
  filling.show({ office, visit, visitor });
