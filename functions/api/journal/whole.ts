import type * as z from "zod/mini";
import type { journalRoutes } from "#contract/kernel/journal";
import { Problem } from "#functions/api/kernel/problem";
import type { Register } from "#secretariat/register";

/** A matter's journal with every word that it binds, those open to all and those reserved: for its own people alone. */
export const wholeJournal = async (
  register: Register,
  key: string,
): Promise<z.infer<typeof journalRoutes.readJournal.out>> => {
  const [{ matter, pages, texts }, reserved] = await Promise.all([register.journal(key), register.reserved(key)]);
  const head = pages.at(-1)?.hash;
  if (head === undefined) throw new Problem("unknown");
  const all = Object.entries(reserved).map(([page, words]) => [page, { ...texts[page], ...words }] as const);
  return { matter, head, pages: [...pages], texts: Object.fromEntries(all) };
};
