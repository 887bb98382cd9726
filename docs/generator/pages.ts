import { guidePage } from "#docs/guide-page";
import { readingsPage } from "#docs/readings-page";

/** The pages that are written by a program, by their files. */
export const pages: Readonly<Record<string, () => string>> = {
  "docs/guide.md": guidePage,
  "docs/readings.md": readingsPage,
};
