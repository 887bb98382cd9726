import { createHash } from "node:crypto";
import { deskStyle } from "#pages/desk/style";

const print = createHash("sha256").update(deskStyle).digest("hex").slice(0, 12);

/** The style sheet, under a name that changes with it, so that browsers may keep it. */
export const style = { path: `/desk/style.${print}.css`, body: deskStyle } as const;
