import { showsOnBoard } from "#committee/duties/board";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { DocumentName } from "#committee/publication/documents";
import { type Consequences, consequencesOf } from "#functions/kernel/consequences";
import type { Office } from "#functions/kernel/offices";
import { note } from "#functions/kernel/request";
import { type Kind, keyOf } from "#functions/matters";
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

/** A page binds one text under a name: a second one would leave the first unverifiable. */
const commitmentsTo = ({ open, reserved }: Words, bound: Words["open"]): Page["texts"] => {
  const texts = [open, reserved, bound].flatMap((some) => Object.entries(some));
  if (new Set(texts.map(([name]) => name)).size < texts.length) throw new Error("two texts of one name on a page");
  return Object.fromEntries(texts.map(([name, text]) => [name, commitmentTo(text)]));
};

/** The public documents that show the matter as it was or as it is now, or its duties: an act can't forget one. */
const documentsOf = <State>(
  { kind, before }: Place<State>,
  state: State,
  { duties }: Consequences,
): readonly DocumentName[] => {
  const was = before && kind.shownIn?.(kind.schema.parse(before.state));
  const board = duties.some(showsOnBoard) ? (["obligations"] as const) : [];
  return [...new Set<DocumentName>([...(was ?? []), ...(kind.shownIn?.(state) ?? []), ...board])];
};

type Owing = Pick<Owed, "at" | "letters" | "account" | "erases" | "forgets" | "documents" | "ring">;

const owedFor = (page: Page, { at, letters, documents = [], ...more }: Owing): Owed | undefined =>
  letters.length === 0 && documents.length === 0 && Object.keys(more).length === 0
    ? undefined
    : { matter: page.matter, page: page.page, head: page.hash, at, letters, documents, ...more };

/** What a decision puts on the register: its page sealed onto the journal, its words kept apart under keys of their own. */
export const entryFor = <State extends object>(
  office: Office,
  place: Place<State>,
  decision: Decision<State>,
  circumstances: Circumstances,
): Entry => {
  const { kind, id, before, key } = place;
  const { instant, by, edition } = circumstances;
  const { act, rules, facts, texts, reserved, bound = {} } = decision.page;
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
      texts: commitmentsTo(words, bound),
    },
    before?.head ?? null,
  );
  const { state, letters, account, erases, forgets } = decision;
  const following = consequencesOf(place, decision, circumstances);
  const { owes, duties, nextDue } = following;
  const owed = owedFor(page, {
    at: instant,
    letters,
    documents: documentsOf(place, state, following),
    ...(account && { account }),
    ...(erases && { erases }),
    ...(forgets && { forgets }),
    ...(nextDue && { ring: nextDue }),
  });
  const sortedBy = kind.sortedBy(state);
  return {
    ...{ before, kind: kind.name, sortedBy, state, page, words, owes, duties, nextDue, owed, key },
    beside: decision.beside,
  };
};

/**
 * Puts an entry on the register, and with it what it makes of other matters: all of it, or nothing where one of them was
 * overtaken.
 */
export const put = async (
  { register }: Office,
  entry: Entry,
  along: readonly Entry[] = [],
): Promise<Found | "overtaken"> => {
  const { page, owes, state } = entry;
  note({ matter: page.matter });
  const outcome = await register.record(entry, ...along);
  return outcome === "overtaken" ? outcome : { key: page.matter, version: page.page, head: page.hash, owes, state };
};

/** Puts a decision on the register, and with it what it makes of other matters. */
export const record = <State extends object>(
  office: Office,
  place: Place<State>,
  decision: Decision<State>,
  circumstances: Circumstances,
  along: readonly Entry[] = [],
): Promise<Found | "overtaken"> => put(office, entryFor(office, place, decision, circumstances), along);
