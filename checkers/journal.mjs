#!/usr/bin/env node
// Checks the journal of a matter against the head hash that a letter or a published page bears.
// Stand-alone: it needs Node and nothing else, and shares no line with the software that keeps the record.
//
//   node journal.mjs JOURNAL.json HEAD        JOURNAL.json as served under /api/journal/…; "-" reads standard input
//
// A long journal is served in parts, each of which tells under "next" where the one after it begins (?after=…): all of
// them are given, in their order, before the head.
//
// Ends with 0 when the record holds, 1 when it doesn't, 2 when it can't be read.
import { createHash, createHmac } from "node:crypto";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";

/** Canonical JSON (RFC 8785): no spaces, members sorted by their UTF-16 code units, numbers as ECMAScript writes them. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
};

const hashOf = ({ hash, ...page }) => createHash("sha256").update(canonical(page)).digest("hex");

const commitmentTo = ({ words, key }) => createHmac("sha256", Buffer.from(key, "hex")).update(words).digest("hex");

/** What is wrong with a page at its place among the others: a list of words, empty when nothing is. */
const faultsOf = (page, index, pages, matter) =>
  [
    ["altered", hashOf(page) !== page.hash],
    ["foreign", page.matter !== matter],
    ["misnumbered", page.page !== index + 1],
    ["unchained", page.previous !== (pages[index - 1]?.hash ?? null)],
  ].flatMap(([fault, found]) => (found ? [{ page: index + 1, fault }] : []));

const committed = (page, name, text) => /^[0-9a-f]{64}$/.test(text.key) && page.texts?.[name] === commitmentTo(text);

/** Words disclosed beside a page must be those it committed to; words withheld or erased are no fault. */
const wordFaults = (page, index, texts = {}) =>
  Object.entries(texts).flatMap(([name, text]) =>
    committed(page, name, text) ? [] : [{ page: index + 1, fault: `words differ: ${name}` }],
  );

/** Words disclosed under a number that no page has were committed to by none. */
const strayWords = (pages, texts) =>
  Object.keys(texts)
    .filter((number) => !pages.some(({ page }) => JSON.stringify(page) === number))
    .map((number) => ({ page: Number(number), fault: "words without a page" }));

/** Every fault of `{ matter, pages, texts }` given a head; an empty list means that the record holds. */
export const check = ({ matter, pages, texts = {} }, head) => [
  ...pages.flatMap((page, index) => [
    ...faultsOf(page, index, pages, matter),
    ...wordFaults(page, index, texts[JSON.stringify(page.page)]),
  ]),
  ...strayWords(pages, texts),
  ...(pages.at(-1)?.hash === head ? [] : [{ page: pages.length, fault: "not the head" }]),
];

/** A journal from its parts, in their order. */
export const joined = (parts) => ({
  matter: parts[0]?.matter,
  pages: parts.flatMap(({ pages }) => pages),
  texts: Object.assign({}, ...parts.map(({ texts = {} }) => texts)),
});

const verdicts = {
  holds: ["السجل سليم ومطابق للبصمة.", "Le registre est intact et conforme à l’empreinte.", "The record holds."],
  broken: ["السجل غير مطابق للبصمة.", "Le registre n’est pas conforme à l’empreinte.", "The record does not hold."],
};

const run = (files, head) => {
  if (files.length === 0 || !/^[0-9a-f]{64}$/.test(head ?? "")) {
    console.error("node journal.mjs JOURNAL.json [NEXT-PART.json …] HEAD (64 hexadecimal digits)");
    return 2;
  }
  const parts = files.map((file) => JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8")));
  const { next } = parts.at(-1);
  if (next !== undefined) console.error(`The journal goes on: get its next part with ?after=${next}`);
  const faults = check(joined(parts), head);
  for (const { page, fault } of faults) console.log(`page ${page}: ${fault}`);
  console.log((faults.length === 0 ? verdicts.holds : verdicts.broken).join("\n"));
  return faults.length === 0 ? 0 : 1;
};

// Node names this file by its real path: one reached by a link must not end with 0 unchecked.
const asked = argv[1] !== undefined && existsSync(argv[1]) && realpathSync(argv[1]) === fileURLToPath(import.meta.url);

if (asked) {
  try {
    exit(run(argv.slice(2, -1), argv.slice(2).at(-1)));
  } catch (unreadable) {
    console.error(`The journal can't be read: ${unreadable.message}`);
    exit(2);
  }
}
