import { expect, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { awaitFile, missingAt } from "#committee/files/asked";
import { type AwaitedFile, isCitable, type ScanningFile, StoredFile } from "#committee/files/files";
import { giveUp, isSpent, renewFile, settleScan } from "#committee/files/scans";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { circumstancesOn } from "./examples.ts";

const circumstances = { ...circumstancesOn("2026-12-01"), by: "a-secretary" };
const since = circumstances.instant;
const later = (minutes: number, moment = 0): Pick<Circumstances, "instant"> => ({
  instant: instantOf(Date.parse(since) + minutes * 60_000 + moment),
});

const said = { purpose: "appointment-letter", type: "application/pdf", size: 900, sha256: "a".repeat(64) } as const;
const awaited = awaitFile("01KBFM5A3W8T0Q5Z6X7Y8V9W0F", said, circumstances).state as AwaitedFile;
const scanning: ScanningFile = {
  ...awaited,
  ...{ stage: "scanning", size: 900, sha256: said.sha256, version: "one", cameAt: since, pages: 2 },
  lookAt: later(60).instant,
};
const stateOf = ({ state }: Decision<StoredFile>): StoredFile => StoredFile.parse(state);

test("a file that has no threats in it is accepted: the version that was looked through, with its pages and when it came", () => {
  const decision = settleScan(scanning, { outcome: "clean", version: "two" }, later(1));
  expect(stateOf(decision)).toMatchObject({ stage: "accepted", version: "two", cameAt: since, pages: 2 });
  expect(stateOf(decision)).not.toHaveProperty("lookAt");
  expect(decision.page).toMatchObject({
    act: "file-accepted",
    facts: { version: "two", sha256: said.sha256, pages: 2 },
  });
  expect(isCitable(decision.state, "appointment-letter", "a-secretary")).toBe(true);
});

test("the page of a file that is accepted tells when it came, and its pages, where that is known", () => {
  const { pages: _, cameAt: __, ...bare } = scanning;
  const facts = (file: ScanningFile) => settleScan(file, { outcome: "clean", version: "one" }, later(1)).page.facts;
  const always = { type: "application/pdf", sha256: said.sha256, size: 900, version: "one" };
  expect(facts(scanning)).toStrictEqual({ ...always, cameAt: since, pages: 2 });
  expect(facts(bare)).toStrictEqual(always);
});

test.each(["threat", "not-scannable"] as const)("a file that has a %s in it is refused for good", (outcome) => {
  const decision = settleScan(scanning, { outcome, version: "one" }, later(1));
  expect(stateOf(decision)).toMatchObject({ stage: "refused", why: outcome });
  expect(decision.page).toMatchObject({ act: "file-refused", facts: { why: outcome, version: "one" } });
  expect(missingAt(decision.state)).toBeUndefined();
});

test("where looking through it failed, it is tried again five minutes later", () => {
  const { state } = settleScan(scanning, { outcome: "failed", version: "one" }, later(1));
  expect(missingAt(state)).toBe(later(6).instant);
  expect(renewFile(state as ScanningFile, later(6, -1))).toBeUndefined();
  expect(renewFile(state as ScanningFile, later(6))).toMatchObject({
    state: { stage: "scanning", renewed: 1, lookAt: later(66).instant },
    page: { act: "file-put-anew", facts: { times: 1 } },
  });
});

test.each<[string, AwaitedFile | ScanningFile, string]>([
  ["came and was never looked at", awaited, "not-readable"],
  ["was never looked through", scanning, "not-scanned"],
])("a file that %s is put anew three times, an hour after the other, and then refused", (_what, file, why) => {
  let pending = file;
  for (const times of [1, 2, 3]) {
    expect(isSpent(pending)).toBe(false);
    expect(renewFile(pending, later(60 * times, -1))).toBeUndefined();
    pending = renewFile(pending, later(60 * times))?.state as typeof file;
    expect(pending).toMatchObject({ stage: file.stage, renewed: times });
  }
  expect(isSpent(pending)).toBe(true);
  expect(renewFile(pending, later(240))?.state).toMatchObject({ stage: "refused", why });
});

test("what fails once more after it was put anew three times is refused", () => {
  const decision = settleScan({ ...scanning, renewed: 3 }, { outcome: "failed", version: "four" }, later(240));
  expect(stateOf(decision)).toMatchObject({ stage: "refused", why: "not-scanned" });
});

test("a file that never came is waited for no longer, even where it seemed to have come once", () => {
  expect(giveUp({ ...awaited, renewed: 1, lookAt: later(120).instant }, later(60))).toBeUndefined();
  expect(giveUp({ ...awaited, renewed: 1, lookAt: later(120).instant }, later(120))?.state).toMatchObject({
    ...{ stage: "refused", why: "never-came" },
  });
});
