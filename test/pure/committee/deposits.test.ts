import { expect, test } from "@jest/globals";
import type { Deposit } from "#committee/candidacies/candidacy";
import { hasRoom, noteAsked } from "#committee/candidacies/deposit-asked";
import { depositAfter, wordOfDeposit } from "#committee/candidacies/deposit-of-file";
import { noteDeposit } from "#committee/candidacies/deposits";
import type { StoredFile } from "#committee/files/files";
import { candidacy, deposit, depositsBut } from "./call-examples.ts";
import { at, on } from "./examples.ts";

const asked = deposit(0, "awaited");
const HASH = "a".repeat(64);
const common: Pick<StoredFile, "id" | "edition" | "purpose" | "type" | "by" | "since"> = {
  ...{ id: asked.file, edition: on("2022-05-24"), purpose: "dossier-part", type: "application/pdf" },
  ...{ by: "bringer", since: at("2027-02-10") },
};
const found = { size: 900, sha256: HASH, version: "one" };
const came = at("2027-02-10", "09:05");
const accepted: Extract<StoredFile, { stage: "accepted" }> = {
  ...common,
  ...found,
  stage: "accepted",
  cameAt: came,
  pages: 2,
};
const refused: StoredFile = { ...common, stage: "refused", why: "threat", size: 900, sha256: HASH };
const nothing: StoredFile = { ...common, stage: "awaited" };

test("a deposit has what was found of its file, and the receipt once that is accepted; nothing that isn’t known", () => {
  expect(depositAfter(asked, accepted, "head")).toStrictEqual({
    ...asked,
    ...{ stage: "accepted", size: 900, sha256: HASH, cameAt: came, pages: 2, head: "head" },
  });
  expect(depositAfter(asked, refused, "head")).toStrictEqual({
    ...asked,
    ...{ stage: "refused", size: 900, sha256: HASH, why: "threat" },
  });
  expect(depositAfter(asked, nothing, "head")).toStrictEqual(asked);
});

test("its page tells as much, and no more", () => {
  const facts = (one: Deposit) => noteDeposit(candidacy(), one).page.facts;
  const first = { file: asked.file, part: 0 };
  expect(facts(asked)).toStrictEqual({ ...first, stage: "awaited" });
  expect(facts(depositAfter(asked, accepted, "head"))).toStrictEqual({
    ...first,
    ...{ stage: "accepted", size: 900, sha256: HASH, cameAt: came, head: "head" },
  });
  expect(facts(depositAfter(asked, refused, "head"))).toStrictEqual({
    ...first,
    ...{ stage: "refused", why: "threat", size: 900, sha256: HASH },
  });
});

test("what becomes of a file is told of its own deposit, and a further file is one more", () => {
  const before = candidacy({ deposits: [deposit(0), deposit(1, "scanning")] });
  const after = noteDeposit(before, deposit(1, "accepted")).state;
  expect(after.deposits).toEqual([deposit(0), deposit(1, "accepted")]);
  expect(noteDeposit(before, deposit(2)).state.deposits).toHaveLength(3);
});

test("the receipt goes to who brought the file, with its pages where it has any", () => {
  const about = { to: "PERSON#bringer", file: asked.file, part: candidacy().parts[0]?.name, name: "statuts.pdf" };
  const word = (file: StoredFile) => wordOfDeposit(candidacy(), asked, file);
  expect(word(accepted)).toMatchObject([{ letter: "deposit-receipt", ...about, cameAt: came, size: 900, pages: 2 }]);
  const { pages: _, ...picture } = accepted;
  expect(word(picture)[0]).not.toHaveProperty("pages");
  expect(word(refused)).toMatchObject([{ letter: "deposit-refused", ...about, why: "threat" }]);
  expect(word(nothing)).toEqual([]);
  const { cameAt: __, ...old } = accepted;
  expect(word(old)).toEqual([]);
  expect(wordOfDeposit(candidacy(), { ...asked, part: 99 }, accepted)).toEqual([]);
});

test("that a file never came is told, unless another took its place meanwhile; any other refusal is told all the same", () => {
  const lost: StoredFile = { ...common, stage: "refused", why: "never-came" };
  const whole = candidacy();
  const lacking = candidacy({ deposits: depositsBut(0) });
  expect(wordOfDeposit(lacking, asked, lost)).toMatchObject([{ letter: "deposit-refused", why: "never-came" }]);
  expect(wordOfDeposit(whole, asked, lost)).toEqual([]);
  expect(wordOfDeposit(whole, asked, refused)).toMatchObject([{ why: "threat" }]);
});

test.each([
  [199, true],
  [200, false],
])("a candidacy for which %i files were asked takes another: %s", (number, takes) => {
  const deposits = Array.from({ length: number }, () => asked);
  expect(hasRoom(candidacy({ deposits }))).toBe(takes);
});

test("a file that is asked for is awaited from then on", () => {
  const { file, part, name, type } = asked;
  const { state } = noteAsked(candidacy({ deposits: [] }), { file, part, name, type }, { instant: at("2027-02-10") });
  expect(state.deposits).toEqual([asked]);
});
