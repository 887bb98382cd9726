import { readReturned } from "#functions/api/letters/returned";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { returnedPage } from "#pages/desk/letters/returned";

/** The letters that came back. */
export const showReturned = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await readReturned.serve(office, { subject, language });
  return { page: returnedPage({ frame: frameOf(visit, visitor), ...body, done: visit.query.get("done") }) };
};
