import type { Found, Register } from "#secretariat/register";

/** Every matter of a kind, a hundred at a time unless fewer are asked for, or those whose place in its order begins so. */
export async function* pagesOf(
  register: Register,
  kind: string,
  from: Readonly<{ beginning?: string; limit?: number }> = {},
): AsyncGenerator<readonly Found[], void> {
  let after: string | undefined;
  do {
    const { found, next } = await register.list(kind, { limit: 100, ...from, after });
    yield found;
    after = next;
  } while (after !== undefined);
}

/** As many as one query gives. */
const MOST = 1_000;

/** Every matter of a kind, or all whose place in its order begins so; the list may lag behind an act by a moment. */
export const every = async (
  register: Register,
  kind: string,
  from: Readonly<{ beginning?: string; after?: string }> = {},
): Promise<readonly Found[]> => {
  const { found, next } = await register.list(kind, { limit: MOST, ...from });
  return next === undefined ? found : [...found, ...(await every(register, kind, { ...from, after: next }))];
};
