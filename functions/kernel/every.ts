import { longWords } from "#committee/long-words";
import { loadEach } from "#functions/kernel/load-each";
import type { Found, Line, Register } from "#secretariat/register";

/** A matter of a kind that has no long words: its line is all of it. */
export const wholeOf = ({ line, ...matter }: Line): Found => ({ ...matter, state: line });

/** Every matter of a kind that has no long words, a hundred at a time unless fewer are asked for, or those whose place in its order begins so. */
export async function* pagesOf(
  register: Register,
  kind: string,
  from: Readonly<{ beginning?: string; limit?: number }> = {},
): AsyncGenerator<readonly Found[], void> {
  let after: string | undefined;
  do {
    const { lines, next } = await register.list(kind, { limit: 100, ...from, after });
    yield lines.map(wholeOf);
    after = next;
  } while (after !== undefined);
}

/** As many as one query gives. */
const MOST = 1_000;

type From = Readonly<{ beginning?: string; after?: string }>;

/** A line of every matter of a kind, or of all whose place in its order begins so; the list may lag behind an act by a moment. */
export const everyLine = async (register: Register, kind: string, from: From = {}): Promise<readonly Line[]> => {
  const { lines, next } = await register.list(kind, { limit: MOST, ...from });
  return next === undefined ? lines : [...lines, ...(await everyLine(register, kind, { ...from, after: next }))];
};

/** The matters of lines, whole: those of a kind that has long words are loaded. */
export const wholly = async (register: Register, kind: string, lines: readonly Line[]): Promise<readonly Found[]> => {
  if (!Object.hasOwn(longWords, kind)) return lines.map(wholeOf);
  const keys = lines.map(({ key }) => key);
  const found = await loadEach(register, keys);
  return keys.flatMap((key) => found.get(key) ?? []);
};

/** Every matter of a kind, whole, or all whose place in its order begins so. */
export const every = async (register: Register, kind: string, from: From = {}): Promise<readonly Found[]> =>
  wholly(register, kind, await everyLine(register, kind, from));
