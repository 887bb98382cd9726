import { expect, test } from "@jest/globals";
import { commitmentTo, DisclosedText, Page, seal } from "#journal/page";

const key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

const act = {
  matter: "MEETING#01KBFM5A3W8T0Q5Z6X7Y8V9W0A",
  page: 1,
  act: "meeting-planned",
  at: "2026-12-01T09:30:00.000Z",
  by: "clock",
  rules: [],
  edition: "2022-05-24",
  facts: { heldOn: "2026-12-17", beginsAt: "10:00", agendaItems: 2, ratio: 0.5 },
  texts: {},
};

test("a page's hash is the one that openssl gives for its canonical JSON", () => {
  expect(seal(act, null)).toEqual({
    ...act,
    previous: null,
    hash: "18e700d9a66ea6b40faad1cad80180d66aa907b2f376cb5782580af6bcdf1b08",
  });
});

test("the order in which a page's fields were written changes nothing", () => {
  expect(seal(Object.fromEntries(Object.entries(act).toReversed()) as typeof act, null).hash).toBe(
    seal(act, null).hash,
  );
});

test("a page's hash binds the page before it", () => {
  const first = seal(act, null);
  const second = seal({ ...act, page: 2 }, first.hash);
  expect(second.previous).toBe(first.hash);
  expect(second.hash).not.toBe(seal({ ...act, page: 2 }, null).hash);
});

test.each([
  ["مختلفات", "aa479858ba2ca885ccc84e030eda14ecdf636a61a2f2d91de59dbc765833688b"],
  ["", "d38b42096d80f45f826b44a9d5607de72496a415d3f4a1a8c88e3bb9da8dc1cb"],
])("the commitment to %j is the one that openssl gives", (words, commitment) => {
  expect(commitmentTo({ words, key })).toBe(commitment);
});

test("the same words under another key are another commitment, so that equal words don't show", () => {
  expect(commitmentTo({ words: "مختلفات", key: key.replace("00", "01") })).not.toBe(
    commitmentTo({ words: "مختلفات", key }),
  );
});

test("a sealed page is read as it stands; one without a whole hash, or numbered from 0, is none", () => {
  const page = seal({ ...act, texts: { "agenda.1.ar": commitmentTo({ words: "مختلفات", key }) } }, null);
  expect(Page.parse(page)).toEqual(page);
  expect(Page.safeParse({ ...page, hash: page.hash.slice(1) }).success).toBe(false);
  expect(Page.safeParse({ ...page, page: 0 }).success).toBe(false);
  expect(Page.safeParse({ ...page, texts: { "agenda.1.ar": "مختلفات" } }).success).toBe(false);
});

test("a key is 32 bytes in hexadecimal", () => {
  expect(DisclosedText.safeParse({ words: "مختلفات", key }).success).toBe(true);
  expect(DisclosedText.safeParse({ words: "مختلفات", key: `${key}00` }).success).toBe(false);
});
