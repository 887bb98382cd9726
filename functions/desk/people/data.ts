import { readOwnData } from "#functions/api/people/own-data";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

/** All that is held on whoever is at the desk, to take away. */
export const takeData = async (office: DeskOffice, _visit: Visit, { subject, language }: Visitor): Promise<Shown> => {
  const { body } = await readOwnData.serve(office, { subject, language });
  return { file: { name: "ishraf.json", type: "application/json", body: JSON.stringify(body, null, 2) } };
};
