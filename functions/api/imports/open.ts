import { imports } from "#committee/imports/kind";
import { openImport, rowsOf } from "#committee/imports/opening";
import { isTooLong } from "#committee/imports/parts";
import { importRoutes } from "#contract/imports/imports";
import { told } from "#functions/api/imports/told";
import { create } from "#functions/api/kernel/create";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { takeNext } from "#functions/imports/take-next";
import { again } from "#functions/kernel/again";
import { todayOf } from "#functions/kernel/circumstances";
import { granted } from "#guide/rule";

/**
 * Takes over a list: its rows stand beside it from now on, the first of them are taken at once, and the clock goes on with the
 * others. An association's contact gets an account when they are invited, and not here: the pool opens fifty a second at the most.
 */
export const importAssociations = endpoint(importRoutes.importAssociations, async (office, call) => {
  const { csv, taking } = call.body;
  const { matter } = await create(office, call, {
    kind: imports,
    also: async (_office, { language }) => {
      const { readRows } = await import("#functions/api/imports/rows");
      const rows = rowsOf(readRows(csv, { language, today: todayOf(office) }), taking);
      return isTooLong(rows) ? Promise.reject(unreadableAt("csv", "list-too-long")) : rows;
    },
    open: (id, circumstances, rows) => granted(openImport(id, { rows, taking }, circumstances)),
  });
  await again(() => takeNext(office, matter.key, call.subject ?? ""));
  const found = (await office.register.load([matter.key])).get(matter.key) ?? matter;
  const body = told(found);
  return { body, version: body.version, location: `/imports/${body.id}` };
});
