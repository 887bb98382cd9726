import type { DocumentName } from "#committee/kernel/document-name";
import type { Kind } from "#committee/kernel/kind";
import { kindIn } from "#committee/kernel/matter-key";
import { loadEach } from "#functions/kernel/load-each";
import { ownMatter } from "#functions/publish/own-matter";
import type { Mark } from "#secretariat/marks";
import type { Found, Register } from "#secretariat/register";

/** The register, the documents that are marked, and the matters that the marks are about as they stand now: no page may show less than the act that asked for it. */
export type Marked = Readonly<{
  register: Register;
  documents: ReadonlySet<DocumentName>;
  now: ReadonlyMap<string, Found>;
}>;

/** What is marked, with the matters that it is about as they stand now. */
export const markedOn = async (register: Register, marks: readonly Mark[]): Promise<Marked> => {
  const about = marks.flatMap((mark) => [...[ownMatter(mark.document) ?? []].flat(), ...mark.about]);
  return { register, documents: new Set(marks.map(({ document }) => document)), now: await loadEach(register, about) };
};

/** Matters of a kind as a list has them, which may lag behind an act, but for those that are marked. */
export const latestAmong = (
  { now }: Marked,
  { name }: Pick<Kind<never>, "name">,
  listed: readonly Found[],
): readonly Found[] => {
  const own = [...now.values()].filter(({ key }) => kindIn(key) === name);
  return [...new Map([...listed, ...own].map((found) => [found.key, found])).values()];
};

/** What comes after the name of a kind of document, in each that is marked: the years, say, that have one. */
export const markedOf = ({ documents }: Marked, kind: string): readonly string[] =>
  [...documents]
    .filter((document) => document.startsWith(`${kind}/`))
    .map((document) => document.slice(kind.length + 1));
