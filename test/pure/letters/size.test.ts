import { expect, test } from "@jest/globals";
import type { MinutesItem } from "#committee/minutes-text";
import { compose } from "#letters/compose";
import { post, recipient } from "./examples.ts";
import { minutes } from "./held-examples.ts";

/** What SES takes for one letter, in bytes. */
const SES = 10 * 1024 * 1024;

/** What the register keeps in one item, in bytes: no minutes are larger. */
const ITEM = 400 * 1024;

const typed = (text: string, times: number) => ({ ar: text.repeat(times).slice(0, 3_000) });

/** Thirty items, with dissents as many as the register would keep. */
const filled = (text: string): readonly MinutesItem[] => {
  const passage = typed(text, 3_000);
  const share = ITEM / 30 / Buffer.byteLength(passage.ar);
  const dissents = Array.from({ length: Math.max(0, Math.floor(share) - 3) }, () => ({
    name: { ar: "اسم" },
    says: passage,
  }));
  const withheld = { says: passage, ground: "judicial-proceedings", reason: { ar: text.trim() || "سبب" } } as const;
  return Array.from({ length: 30 }, () => ({ said: passage, decision: { says: passage, dissents }, withheld }));
};

test.each([
  ["Arabic letters", "ع"],
  ["signs that HTML spells out", '"'],
  ["line breaks", "ع\n"],
  ["empty lines", "ع\n\n"],
])("the largest minutes that the register keeps, all %s, are a letter that SES takes", async (_, text) => {
  const items = filled(text);
  const agenda = items.map(() => ({ title: { ar: "ع".repeat(300) } }));
  expect(Buffer.byteLength(JSON.stringify(items))).toBeGreaterThan(ITEM * 0.6);
  const letter = await compose(minutes({ agenda, minutes: { items } }), recipient("ar"), post);
  expect(letter.byteLength).toBeLessThan(SES);
});
