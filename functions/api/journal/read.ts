import * as contract from "#contract/journal";
import { endpoint } from "#functions/api/endpoint";
import { Problem } from "#functions/api/problem";

/** Open to all: one call to the register, and nothing of what is reserved. */
export const readJournal = endpoint(contract.readJournal, async ({ register }, { params: { kind, id } }) => {
  const { matter, pages, texts } = await register.journal(`${kind}#${id}`);
  const head = pages.at(-1)?.hash;
  if (head === undefined) throw new Problem("unknown");
  return { body: { matter, head, pages: [...pages], texts: { ...texts } } };
});
