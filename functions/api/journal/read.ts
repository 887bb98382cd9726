import { boundIn } from "#committee/meetings/contributions";
import { contributionsBound } from "#committee/methods/contributions";
import { journalRoutes } from "#contract/kernel/journal";
import { endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { contributionsTo } from "#functions/readers/contributions";
import { everContributed } from "#functions/readers/methods";
import type { Recorded, Register } from "#secretariat/register";

type Texts = Recorded["texts"];
type Bound = Texts[string];

/** The acts whose pages bind what many people added beside their matter, and those words. */
const binding: Readonly<Record<string, (register: Register, id: string) => Promise<Bound>>> = {
  "minutes-published": async (register, id) => boundIn(await contributionsTo(register, id)),
  "consultation-closed": async (register, id) => contributionsBound(await everContributed(register, id)),
};

/** The words of contributions under each page that published them, where they stand: beside the matter. */
const withContributions = async (register: Register, id: string, { pages, texts }: Recorded): Promise<Texts> => {
  const publishing = pages.filter(({ act }) => Object.hasOwn(binding, act));
  const bound = (await binding[publishing.at(-1)?.act ?? ""]?.(register, id)) ?? {};
  const added = publishing.map(({ page, texts: committed }) => {
    const own = Object.fromEntries(Object.entries(bound).filter(([name]) => name in committed));
    return [page, { ...texts[page], ...own }] as const;
  });
  return { ...texts, ...Object.fromEntries(added) };
};

/** Open to all, and nothing of what is reserved: one call to the register, and one more where contributions were published. */
export const readJournal = endpoint(journalRoutes.readJournal, async ({ register }, { params: { kind, id } }) => {
  const { matter, pages, texts } = await register.journal(`${kind}#${id}`);
  const head = pages.at(-1)?.hash;
  if (head === undefined) throw new Problem("unknown");
  const all = await withContributions(register, id, { matter, pages, texts });
  return { body: { matter, head, pages: [...pages], texts: { ...all } } };
});
