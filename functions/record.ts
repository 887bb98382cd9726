import type { Circumstances, Decision } from "#committee/decision";
import { type Kind, keyOf } from "#functions/matters";
import type { Office } from "#functions/secretariat";
import { commitmentTo, type DisclosedText, type Page, seal } from "#journal/page";
import type { Entry, Found, Owed, Words } from "#secretariat/register";

/** Where a decision goes: the kind and id of its matter, and what it was taken on. */
export type Place<State> = Readonly<{
  kind: Kind<State>;
  id: string;
  before?: Found | undefined;
  /** For an act that creates: the client's key. */
  key?: Entry["key"];
}>;

const underKeys = (
  { draw }: Office,
  texts: Readonly<Record<string, string>> = {},
): Readonly<Record<string, DisclosedText>> =>
  Object.fromEntries(Object.entries(texts).map(([name, words]) => [name, { words, key: draw.key() }]));

const commitmentsTo = ({ open, reserved }: Words): Page["texts"] =>
  Object.fromEntries(Object.entries({ ...open, ...reserved }).map(([name, text]) => [name, commitmentTo(text)]));

const owedFor = (
  page: Page,
  { letters, nextDue }: Decision<unknown>,
  at: Circumstances["instant"],
): Owed | undefined =>
  letters.length === 0 && nextDue === undefined
    ? undefined
    : { matter: page.matter, page: page.page, head: page.hash, at, letters, ...(nextDue && { ring: nextDue }) };

/** Puts a decision on the register: its page sealed onto the journal, its words kept apart under keys of their own. */
export const record = async <State extends object>(
  office: Office,
  { kind, id, before, key }: Place<State>,
  decision: Decision<State>,
  { instant, by, edition }: Circumstances,
): Promise<Found | "overtaken"> => {
  const { act, rules, facts, texts, reserved } = decision.page;
  const words = { open: underKeys(office, texts), reserved: underKeys(office, reserved) };
  const page = seal(
    {
      matter: keyOf(kind, id),
      page: (before?.version ?? 0) + 1,
      act,
      at: instant,
      by,
      rules,
      edition: edition.inForceFrom,
      facts,
      texts: commitmentsTo(words),
    },
    before?.head ?? null,
  );
  const { state, nextDue } = decision;
  const owed = owedFor(page, decision, instant);
  const sortedBy = kind.sortedBy(state);
  const outcome = await office.register.record({
    before,
    kind: kind.name,
    sortedBy,
    state,
    page,
    words,
    nextDue,
    owed,
    key,
    beside: decision.beside,
  });
  return outcome === "overtaken" ? outcome : { key: page.matter, version: page.page, head: page.hash, state };
};
