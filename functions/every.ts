import type { Found, Register } from "#secretariat/register";

/** Every matter of a kind, a hundred at a time, or those whose place in its order begins so. */
export async function* pagesOf(
  register: Register,
  kind: string,
  from: Readonly<{ beginning?: string }> = {},
): AsyncGenerator<readonly Found[], void> {
  let after: string | undefined;
  do {
    const { found, next } = await register.list(kind, { limit: 100, ...from, after });
    yield found;
    after = next;
  } while (after !== undefined);
}

/** Every matter of a kind. */
export const every = async (
  register: Register,
  kind: string,
  from?: Readonly<{ beginning?: string }>,
): Promise<readonly Found[]> => (await Array.fromAsync(pagesOf(register, kind, from))).flat();
