import { Import, ImportPart } from "#committee/imports/import";
import { imports } from "#committee/imports/kind";
import type { importMatter } from "#committee/imports/matter";
import { partName } from "#committee/imports/parts";
import type { Asked } from "#committee/kernel/act";
import { keyOf } from "#committee/kernel/kind";
import { importRoutes as routes } from "#contract/imports/imports";
import { importAssociations } from "#functions/api/imports/open";
import { told, toldRow } from "#functions/api/imports/told";
import { type Endpoint, endpoint } from "#functions/api/kernel/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { wholeOf } from "#functions/kernel/every";
import type { Found } from "#secretariat/register";

const listIn = (standing: Standing, id: string): Found =>
  standing.found.get(keyOf(imports, id)) ?? halt(standing, "unknown");

/** What answers each act on a list that is taken over. */
export const importEndpoints = {
  importAssociations,
  listImports: endpoint(routes.listImports, async (office, call) => {
    await standingOf(office, call, []);
    const { lines, next } = await office.register.list(imports.name, call.query);
    return { body: { imports: lines.map(wholeOf).map(told), ...(next && { next }) } };
  }),
  showImport: endpoint(routes.showImport, async (office, call) => {
    const standing = await standingOf(office, call, [keyOf(imports, call.params.id)]);
    const body = told(listIn(standing, call.params.id));
    return { body, version: body.version };
  }),
  /** A part of the rows is a page of them. */
  listImportRows: endpoint(routes.listImportRows, async (office, call) => {
    const standing = await standingOf(office, call, [keyOf(imports, call.params.id)]);
    const found = listIn(standing, call.params.id);
    const { parts } = Import.parse(found.state);
    const part = Number(call.query.after ?? "0") + 1;
    const [kept] = await office.register.besideEach(found.key, "PART", [partName(part)]);
    const rows = kept ? ImportPart.parse(kept.value).rows : [];
    return { body: { rows: rows.map(toldRow), ...(part < parts && { next: String(part) }) } };
  }),
} satisfies { readonly [Name in Asked<typeof importMatter.acts>]: Endpoint<(typeof routes)[Name]> };
