import type { Act } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";

const acts = {
  importAssociations: { by: ["secretariat"], asks: ["POST", "/imports"], desk: "/space/import" },
  listImports: { by: ["secretariat"], asks: ["GET", "/imports"] },
  showImport: { by: ["secretariat"], asks: ["GET", "/imports/{id}"] },
  listImportRows: { by: ["secretariat"], asks: ["GET", "/imports/{id}/rows"] },
} as const satisfies Readonly<Record<string, Act>>;

/** Lists of associations that the secretariat takes over (G2.5). */
export const importMatter = {
  name: "IMPORT",
  path: "/imports/{id}",
  desk: "/imports/{id}",
  acts,
} as const satisfies Matter;
