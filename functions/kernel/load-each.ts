import type { Found, Register } from "#secretariat/register";
import type { LeftOut } from "#secretariat/shapes";

/** As many keys as the register takes at once. */
const MOST = 25;

/** What stands under each of any number of keys, the same one asked for once; for who only looks, but for what can't be read. */
export const loadEach = async (
  register: Register,
  keys: readonly string[],
  leftOut?: LeftOut,
): Promise<ReadonlyMap<string, Found>> => {
  const asked = [...new Set(keys)];
  const parts = Array.from({ length: Math.ceil(asked.length / MOST) }, (_, part) =>
    register.load(asked.slice(part * MOST, (part + 1) * MOST), leftOut),
  );
  return new Map((await Promise.all(parts)).flatMap((found) => [...found]));
};
