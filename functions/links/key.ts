import type { Office } from "#functions/kernel/offices";
import { LinkKey } from "#functions/kernel/taken-once";
import type { Found } from "#secretariat/register";

/** Where the register keeps the key that links are signed with: it has no journal, and no answer tells it. */
export const LINK_KEY = "SECRET#links";

/** The key among what was found on the register; nothing before any link was signed. */
export const linkKeyIn = (found: ReadonlyMap<string, Found>): string | undefined => {
  const kept = found.get(LINK_KEY);
  return kept && LinkKey.parse(kept.state).key;
};

/** The key that links are signed with; whoever needs it first draws it, and of two at once both get the same. */
export const linkKey = async ({ register, draw }: Pick<Office, "register" | "draw">): Promise<string> => {
  const there = linkKeyIn(await register.load([LINK_KEY]));
  if (there !== undefined) return there;
  await register.take({ key: LINK_KEY, state: { key: draw.key() } });
  const taken = linkKeyIn(await register.load([LINK_KEY]));
  if (taken === undefined) throw new Error("No key to sign links with");
  return taken;
};
