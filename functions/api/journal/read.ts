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

/** The hash of a journal's last page: it is in the last part itself; where that isn't it, the matter tells. */
const headOf = async (register: Register, { matter, pages, next }: Awaited<ReturnType<Register["journalPart"]>>) =>
  (next === undefined && pages.at(-1)?.hash) || (await register.load([matter])).get(matter)?.head;

/** Open to all, and nothing of what is reserved: pages and words are read at once, and what was contributed where it was published. */
export const readJournal = endpoint(
  journalRoutes.readJournal,
  async ({ register }, { params: { kind, id }, query }) => {
    const { limit, after = "0" } = query;
    const part = await register.journalPart(`${kind}#${id}`, { after: Number(after), limit });
    const { matter, pages, next } = part;
    const head = await headOf(register, part);
    if (head === undefined) throw new Problem("unknown");
    const texts = await withContributions(register, id, part);
    return { body: { matter, head, pages: [...pages], texts: { ...texts }, ...(next && { next: String(next) }) } };
  },
);
