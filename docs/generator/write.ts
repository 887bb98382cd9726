import { writeFileSync } from "node:fs";
import { pages } from "#docs/pages";

for (const [file, page] of Object.entries(pages)) writeFileSync(file, page());
