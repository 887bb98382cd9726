import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A page as the text that a browser reads. */
export const written = (page: VNode): string => `<!doctype html>\n${renderToString(page)}`;
