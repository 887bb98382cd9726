import { readDue } from "#functions/api/due/read";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/secretariat";
import { duePage } from "#pages/desk/due";

/** What is late and what is due soon. */
export const showDue = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await readDue.serve(office, { subject, language });
  return { page: duePage({ frame: frameOf(visit, visitor), due: body.due }) };
};
