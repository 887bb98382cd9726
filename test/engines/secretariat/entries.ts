import { randomBytes } from "node:crypto";
import { ulid } from "ulid";
import { instantOf } from "#calendar/civil-date";
import { commitmentTo, type Page, seal } from "#journal/page";
import type { Entry, Found } from "#secretariat/register";

const key = (): string => randomBytes(32).toString("hex");

export const newMatter = (): string => `MEETING#${ulid()}`;

type Said = Readonly<{ open?: string; reserved?: string }>;

const wordsOf = (said: string | undefined, name: string) =>
  said === undefined ? {} : { [name]: { words: said, key: key() } };

const pageOn = (matter: string, before: Found | undefined, texts: Page["texts"]): Page =>
  seal(
    {
      matter,
      page: (before?.version ?? 0) + 1,
      act: before ? "plan-changed" : "meeting-planned",
      at: "2026-12-01T09:00:00.000Z",
      by: "a-secretary",
      rules: [],
      edition: "2022-05-24",
      facts: { heldOn: "2026-12-17" },
      texts,
    },
    before?.head ?? null,
  );

/** An act on a matter, as it goes onto the register. */
export const entryOn = (
  matter: string,
  before: Found | undefined,
  { said = {}, ...more }: Partial<Entry> & { said?: Said } = {},
): Entry => {
  const words = { open: wordsOf(said.open, "title"), reserved: wordsOf(said.reserved, "link") };
  const texts = Object.entries({ ...words.open, ...words.reserved }).map(([name, text]) => [name, commitmentTo(text)]);
  return {
    before,
    kind: "MEETING",
    sortedBy: "2026-12-17",
    state: { stage: "planned", heldOn: "2026-12-17" },
    page: pageOn(matter, before, Object.fromEntries(texts)),
    words,
    owes: [],
    duties: [],
    ...more,
  };
};

/** What an entry's page owes, were it to ring at an instant. */
export const owing = ({ page }: Entry, at = 0) => ({
  matter: page.matter,
  page: page.page,
  head: page.hash,
  at: instantOf(at),
  letters: [],
  ring: instantOf(at + 1),
});

/** An act whose page binds these texts. */
export const boundBy = (matter: string, texts: Entry["words"]["open"]): Entry => ({
  ...entryOn(matter, undefined),
  page: pageOn(
    matter,
    undefined,
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, commitmentTo(text)])),
  ),
});
