import { keptBytes } from "#functions/pages/kept-bytes";
import { checkerPath } from "#pages/kit/paths";
import { fonts } from "#pages/style/fonts";
import type { PortalFile } from "#secretariat/portal";

const bytesOf = (name: string): Uint8Array => {
  const bytes = keptBytes[name];
  if (bytes === undefined) throw new Error(`No file ${name} is kept`);
  return bytes;
};

const fontFiles = fonts.map(({ file, path }) => ({
  key: path.slice(1),
  type: "font/woff2",
  body: bytesOf(file),
  lasting: true as const,
}));

/** What the portal shows as it is: the fonts, and the checker that anyone may run. */
export const keptFiles: readonly PortalFile[] = [
  ...fontFiles,
  { key: checkerPath.slice(1), type: "text/javascript; charset=utf-8", body: bytesOf("journal.mjs") },
];
