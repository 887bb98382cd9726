import type { VNode } from "preact";
import type { Purpose } from "#committee/files/files";

/** Says what the file at a place of a form is for. */
export const Purposed = ({ at, purpose }: Readonly<{ at: string; purpose: Purpose }>): VNode => (
  <input type="hidden" name={`purpose:${at}`} value={purpose} />
);
