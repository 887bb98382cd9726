#!/usr/bin/env node
// Checks the journal of a matter against the head hash that a letter or a published page bears.
// Stand-alone: it needs Node and nothing else, and shares no line with the software that keeps the record.
//
//   node journal.mjs JOURNAL.json HEAD        JOURNAL.json as served under /api/journal/…; "-" reads standard input
//
// Ends with 0 when the record holds up to the page of that head, 1 when it doesn't, 2 when it can't be read.
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

/**
 * Every fault of `{ matter, pages, texts }` given a head; an empty list means that the record holds up to the page of that head. What
 * comes after it must hang together, and no head vouches for it.
 */
export const check = ({ matter, pages, texts = {} }, head) => [
  ...pages.flatMap((page, index) => [
    ...faultsOf(page, index, pages, matter),
    ...wordFaults(page, index, texts[JSON.stringify(page.page)]),
  ]),
  ...strayWords(pages, texts),
  ...(pages.some(({ hash }) => hash === head) ? [] : [{ page: pages.length, fault: "not the head" }]),
];

/** How far a record that holds does: up to which page of how many, and how many of its texts are not shown. */
export const extent = ({ pages, texts = {} }, head) => {
  const committed = pages.map(
    ({ page, texts: own = {} }) => Object.keys(own).length - Object.keys(texts[page] ?? {}).length,
  );
  return {
    page: pages.findIndex(({ hash }) => hash === head) + 1,
    of: pages.length,
    withheld: committed.reduce((sum, count) => sum + count, 0),
  };
};

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** The members that an object of a JSON text has twice: its reader takes one of them, its writer may have shown the other. */
export const twice = (text) => {
  const [open, found] = [[], []];
  const enter = () => open.push(new Set());
  const leave = () => open.pop();
  const moves = { "{": enter, "[": enter, "}": leave, "]": leave };
  const name = (member) => {
    if (open.at(-1)?.has(member)) found.push(member);
    open.at(-1)?.add(member);
  };
  const tokens = text.match(token) ?? [];
  tokens.forEach((one, index) => {
    moves[one]?.();
    if (tokens[index + 1] === ":") name(JSON.parse(one));
  });
  return found;
};

const holds = ({ page, of, withheld }) => [
  `السجل سليم ومطابق للبصمة إلى حدود الصفحة ${page} من ${of}. عدد النصوص غير المعروضة: ${withheld}.`,
  `Le registre est intact et conforme à l’empreinte jusqu’à la page ${page} sur ${of}. Textes non communiqués\u00a0: ${withheld}.`,
  `The record holds up to page ${page} of ${of}. Texts withheld: ${withheld}.`,
];

const broken = [
  "السجل غير مطابق للبصمة.",
  "Le registre n’est pas conforme à l’empreinte.",
  "The record does not hold.",
];

const run = (file, head) => {
  if (file === undefined || !/^[0-9a-f]{64}$/.test(head ?? "")) {
    console.error("node journal.mjs JOURNAL.json HEAD (64 hexadecimal digits)");
    return 2;
  }
  const text = readFileSync(file === "-" ? 0 : file, "utf8");
  const journal = JSON.parse(text);
  const [name] = twice(text);
  if (name !== undefined) throw new Error(`an object has two members named "${name}"`);
  const faults = check(journal, head);
  for (const { page, fault } of faults) console.log(`page ${page}: ${fault}`);
  console.log((faults.length === 0 ? holds(extent(journal, head)) : broken).join("\n"));
  return faults.length === 0 ? 0 : 1;
};

// Node names this file by its real path: one reached by a link must not end with 0 unchecked.
const asked = argv[1] !== undefined && existsSync(argv[1]) && realpathSync(argv[1]) === fileURLToPath(import.meta.url);

if (asked) {
  try {
    exit(run(argv[2], argv[3]));
  } catch (unreadable) {
    console.error(`The journal can't be read: ${unreadable.message}`);
    exit(2);
  }
}
