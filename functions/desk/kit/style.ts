import { createHash } from "node:crypto";
import { style as sheet } from "#pages/style/style";

const hash = createHash("sha256").update(sheet).digest("hex").slice(0, 12);

/** The one style sheet, from the desk itself: under a name that changes with it, so that browsers may keep it and none is ever a release behind. */
export const style = { path: `/desk/style.${hash}.css`, body: sheet } as const;
