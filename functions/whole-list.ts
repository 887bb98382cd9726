import type { Kind } from "#functions/matters";
import type { Found, Register } from "#secretariat/register";

/** As many as one query gives. */
const MOST = 1_000;

/** All of a kind's matters, or all whose place in its order begins so; the list may lag behind an act by a moment. */
export const wholeList = async (
  register: Register,
  kind: Pick<Kind<never>, "name">,
  from: Readonly<{ beginning?: string; after?: string }> = {},
): Promise<readonly Found[]> => {
  const { found, next } = await register.list(kind.name, { limit: MOST, ...from });
  return next === undefined ? found : [...found, ...(await wholeList(register, kind, { ...from, after: next }))];
};
