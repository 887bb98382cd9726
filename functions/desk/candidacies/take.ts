import { readCandidacyRecord } from "#functions/api/candidacies/record";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import type { Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";

const asFile = (name: string, journal: unknown): Shown => ({
  file: { name: `${name}.json`, type: "application/json", body: JSON.stringify(journal, null, 2) },
});

/** The journal of a candidacy, with its words, to take away: the receipt of its form is in it. */
export const takeRecord = async (office: DeskOffice, { params }: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await readCandidacyRecord.serve(office, { params, subject, language });
  return asFile(`candidacy-${params["id"]}`, body);
};
