import { importEndpoints as endpoints } from "#functions/api/imports/acts";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { importedPage } from "#pages/desk/imports/import";

/** How far a list has been taken over, and a page of its rows. */
export const showImport = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const after = visit.query.get("after");
  const asked = { params: visit.params, subject, language };
  const [list, rows] = await Promise.all([
    endpoints.showImport.serve(office, asked),
    endpoints.listImportRows.serve(office, { ...asked, query: after === null ? {} : { after } }),
  ]);
  return { page: importedPage({ frame: frameOf(visit, visitor), list: list.body, ...rows.body }) };
};
