import { readCandidacyRecord } from "#functions/api/candidacies/record";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

const asFile = (name: string, journal: unknown): Shown => ({
  file: { name: `${name}.json`, type: "application/json", body: JSON.stringify(journal, null, 2) },
});

/** The journal of a candidacy, with its words, to take away: the receipt of its form is in it. */
export const takeRecord = async (office: DeskOffice, { params }: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await readCandidacyRecord.serve(office, { params, subject, language });
  return asFile(`candidacy-${params["id"]}`, body);
};
