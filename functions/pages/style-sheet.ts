import { createHash } from "node:crypto";
import { style } from "#pages/style/style";

/** The style sheet and where it stands: another sheet gets another name, so that a kept copy is never the wrong one. */
export const styleSheet = {
  body: style,
  path: `/style.${createHash("sha256").update(style).digest("hex").slice(0, 12)}.css`,
} as const;
