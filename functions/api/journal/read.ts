import { boundIn } from "#committee/contributions";
import * as contract from "#contract/journal";
import { endpoint } from "#functions/api/endpoint";
import { Problem } from "#functions/api/problem";
import { contributionsTo } from "#functions/contributions";
import type { Recorded, Register } from "#secretariat/register";

type Texts = Recorded["texts"];

/** The words of contributions under the page that published them, where they stand: beside the matter. */
const withContributions = async (register: Register, id: string, { pages, texts }: Recorded): Promise<Texts> => {
  const published = pages.findLast(({ act }) => act === "minutes-published");
  if (published === undefined) return texts;
  const bound = Object.entries(boundIn(await contributionsTo(register, id)));
  const own = Object.fromEntries(bound.filter(([name]) => name in published.texts));
  return { ...texts, [published.page]: { ...texts[published.page], ...own } };
};

/** Open to all, and nothing of what is reserved: one call to the register, and one more where minutes were published. */
export const readJournal = endpoint(contract.readJournal, async ({ register }, { params: { kind, id } }) => {
  const { matter, pages, texts } = await register.journal(`${kind}#${id}`);
  const head = pages.at(-1)?.hash;
  if (head === undefined) throw new Problem("unknown");
  const all = await withContributions(register, id, { matter, pages, texts });
  return { body: { matter, head, pages: [...pages], texts: { ...all } } };
});
