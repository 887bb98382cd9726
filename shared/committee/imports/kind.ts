import { Import } from "#committee/imports/import";
import { importMatter } from "#committee/imports/matter";
import type { Kind } from "#committee/kernel/kind";

/** Lists that are taken over, those brought first first. */
export const imports: Kind<Import> = {
  name: importMatter.name,
  schema: Import,
  sortedBy: ({ askedAt }) => askedAt,
  lookAt: (list) => (list.stage === "under-way" ? list.goesOnAt : undefined),
};
