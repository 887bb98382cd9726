import type { Kind } from "#functions/matters";
import type { Found, Register } from "#secretariat/register";

/** Every matter of a kind, as the list has it, which may lag behind an act by a moment: for kinds of which there are few. */
export const everyMatter = async (
  register: Register,
  kind: Pick<Kind<never>, "name">,
  after?: string,
): Promise<readonly Found[]> => {
  const { found, next } = await register.list(kind.name, { limit: 1_000, after });
  return next === undefined ? found : [...found, ...(await everyMatter(register, kind, next))];
};
