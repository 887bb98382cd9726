import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { commitmentTo, type DisclosedText, type Page, seal } from "#journal/page";
import { check } from "../../../checkers/journal.mjs";

type Act = Readonly<{
  act: string;
  rules: string[];
  facts: Page["facts"];
  words: Readonly<Record<string, DisclosedText>>;
}>;
type Journal = Readonly<{
  matter: string;
  pages: readonly Page[];
  texts: Readonly<Record<string, Readonly<Record<string, DisclosedText>>>>;
}>;

const matter = "MEETING#01KBFM5A3W8T0Q5Z6X7Y8V9W0A";

const byNumber = <T>(values: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(values.map((value, index) => [String(index + 1), value]));

const mapped = <T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

const rechained = (pages: readonly Omit<Page, "previous" | "hash">[]): readonly Page[] => {
  const chain: Page[] = [];
  for (const page of pages) chain.push(seal(page, chain.at(-1)?.hash ?? null));
  return chain;
};

const unsealed = ({ previous, hash, ...page }: Page): Omit<Page, "previous" | "hash"> => page;

const journalOf = (acts: readonly Act[]): Journal => ({
  matter,
  pages: rechained(
    acts.map(({ words, ...act }, index) => ({
      ...act,
      matter,
      page: index + 1,
      at: new Date(Date.UTC(2026, 11, 1 + index)).toISOString(),
      by: "clock",
      edition: "2022-05-24",
      texts: mapped(words, commitmentTo),
    })),
  ),
  texts: byNumber(acts.map(({ words }) => words)),
});

const name = fc.string({ unit: "binary", maxLength: 8 });
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const fact = fc.oneof(name, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyAct: fc.Arbitrary<Act> = fc.record({
  act: name,
  rules: fc.array(name, { maxLength: 2 }),
  facts: fc.dictionary(name, fact, { maxKeys: 4 }),
  words: fc.dictionary(name, fc.record({ words: name, key }), { maxKeys: 3 }),
});
const anyJournal = fc.array(anyAct, { minLength: 1, maxLength: 5 }).map(journalOf);
const longer = fc.array(anyAct, { minLength: 2, maxLength: 5 }).map(journalOf);
const place = fc.nat();
const anyValue = fc.jsonValue();

const headOf = ({ pages }: Journal): string => pages.at(-1)!.hash;
const asServed = <T>(journal: T): T => JSON.parse(JSON.stringify(journal));
const faultsOf = (journal: Journal, head: string) => check(asServed(journal), head);
const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(asServed({ one }), asServed({ one: other }));

/** So many records a property; the heavy suite asks for more. */
const numRuns = fc.readConfigureGlobal().numRuns ?? 30;

const everyTime = (
  journal: fc.Arbitrary<Journal>,
  property: (journal: Journal, at: number, value: fc.JsonValue) => void,
) =>
  fc.assert(
    fc.property(journal, place, anyValue, (given, at, value) => property(given, at % given.pages.length, value)),
    { numRuns },
  );

test("a record left alone holds, whatever was written on it", () => {
  everyTime(anyJournal, (journal) => expect(faultsOf(journal, headOf(journal))).toEqual([]));
});

test("words erased with their keys are no fault", () => {
  everyTime(anyJournal, (journal, at) => {
    const { [String(at + 1)]: erased, ...texts } = journal.texts;
    expect(faultsOf({ ...journal, texts }, headOf(journal))).toEqual([]);
  });
});

const fields = ["matter", "page", "act", "at", "by", "rules", "edition", "facts", "texts", "previous", "hash"] as const;

test.each(fields)("a page's %s altered to anything else is found", (field) => {
  everyTime(anyJournal, (journal, at, value) => {
    const page = journal.pages[at]!;
    fc.pre(!same(page[field], value));
    const pages = journal.pages.with(at, { ...page, [field]: value } as Page);
    expect(faultsOf({ ...journal, pages }, headOf(journal))).toContainEqual({ page: at + 1, fault: "altered" });
  });
});

test.each(fields)("a page's %s struck out is found", (field) => {
  everyTime(anyJournal, (journal, at) => {
    const { [field]: struck, ...rest } = journal.pages[at]!;
    expect(faultsOf({ ...journal, pages: journal.pages.with(at, rest as Page) }, headOf(journal))).not.toEqual([]);
  });
});

test("a field or a fact added to a page is found", () => {
  everyTime(anyJournal, (journal, at, value) => {
    const page = journal.pages[at]!;
    const added = { ...page, "added by hand": value };
    const fact = { ...page, facts: { ...page.facts, "added by hand": 1 } };
    for (const changed of [added, fact])
      expect(faultsOf({ ...journal, pages: journal.pages.with(at, changed) }, headOf(journal))).not.toEqual([]);
  });
});

test("a page altered, and every hash from it on made anew, is found by the head and by nothing else", () => {
  everyTime(anyJournal, (journal, at) => {
    const pages = rechained(
      journal.pages.map((page, index) => ({ ...unsealed(page), ...(index === at && { edition: "1999-01-01" }) })),
    );
    const { length } = pages;
    expect(faultsOf({ ...journal, pages }, headOf(journal))).toEqual([{ page: length, fault: "not the head" }]);
  });
});

test("a page dropped is found, and so are the pages left when they are numbered and chained anew", () => {
  everyTime(longer, (journal, at) => {
    const left = journal.pages.filter((_, index) => index !== at);
    const renumbered = rechained(left.map((page, index) => ({ ...unsealed(page), page: index + 1 })));
    expect(faultsOf({ ...journal, pages: left }, headOf(journal))).not.toEqual([]);
    expect(faultsOf({ matter, pages: renumbered, texts: {} }, headOf(journal))).toEqual([
      { page: renumbered.length, fault: "not the head" },
    ]);
  });
});

test("a page put in twice is found", () => {
  everyTime(anyJournal, (journal, at) => {
    const pages = journal.pages.toSpliced(at, 0, journal.pages[at]!);
    expect(faultsOf({ ...journal, pages }, headOf(journal))).not.toEqual([]);
  });
});

test("two pages that change places are found", () => {
  everyTime(longer, (journal, at) => {
    const other = (at + 1) % journal.pages.length;
    const pages = journal.pages.with(at, journal.pages[other]!).with(other, journal.pages[at]!);
    expect(faultsOf({ ...journal, pages }, headOf(journal))).not.toEqual([]);
  });
});

test("a record cut short at any page is found by the head, even with the words of its end struck out", () => {
  everyTime(longer, (journal, at) => {
    const pages = journal.pages.slice(0, at);
    const texts = Object.fromEntries(Object.entries(journal.texts).slice(0, at));
    expect(faultsOf({ matter, pages, texts }, headOf(journal))).toEqual([{ page: at, fault: "not the head" }]);
  });
});

test("words changed, a key changed, and words that no page bound are found", () => {
  const change = fc.constantFrom<(text: DisclosedText) => DisclosedText>(
    ({ words, key }) => ({ words: `${words}.`, key }),
    ({ words, key }) => ({ words, key: (key.startsWith("0") ? "1" : "0") + key.slice(1) }),
    ({ words, key }) => ({ words, key: `${key}00` }),
    ({ words, key }) => ({ words, key: key.slice(2) }),
  );
  const text = fc.record({ words: name, key });
  fc.assert(
    fc.property(anyAct, text, change, (act, disclosed, altered) => {
      const journal = journalOf([{ ...act, words: { title: disclosed } }]);
      const telling = (texts: Journal["texts"]) => faultsOf({ ...journal, texts }, headOf(journal));
      expect(telling({ "1": { title: altered(disclosed) } })).toEqual([{ page: 1, fault: "words differ: title" }]);
      expect(telling({ "1": { added: disclosed } })).toEqual([{ page: 1, fault: "words differ: added" }]);
      expect(telling({ "2": { title: disclosed } })).toEqual([{ page: 2, fault: "words without a page" }]);
    }),
    { numRuns },
  );
});
