import { createHash } from "node:crypto";
import { scriptText } from "#functions/desk/kit/script-text";

const hash = createHash("sha256").update(scriptText).digest("hex").slice(0, 12);

/** The one script, of the pages from which files are brought: from the desk itself, under a name that changes with it. */
export const script = scriptText === "" ? undefined : { path: `/desk/script.${hash}.js`, body: scriptText };
