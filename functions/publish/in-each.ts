import { styleSheet } from "#functions/pages/style-sheet";
import type { PublicRecord } from "#functions/publish/record";
import * as paths from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import type { PortalFile } from "#secretariat/portal";
import { languages } from "#wording/wording";

/** What renders a kind of document: the files of one of them. */
export type Renderer = (record: PublicRecord, of: string) => Promise<readonly PortalFile[]>;

const HTML = "text/html; charset=utf-8";

/** A path as a key of the bucket. */
export const keyOf = (path: string): string => (path === "/" ? "index.html" : path.slice(1));

/** The site as pages name it. */
export const siteOf = ({ address }: PublicRecord) => ({ address, style: styleSheet.path });

/** One page in each language. */
export const inEach = (record: PublicRecord, path: string, page: (view: View) => string): readonly PortalFile[] =>
  languages.map((language) => ({
    key: keyOf(paths.pathIn(language, path)),
    type: HTML,
    body: page({ site: siteOf(record), language, today: record.today }),
  }));
