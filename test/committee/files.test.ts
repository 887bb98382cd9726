import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { instantOf } from "#calendar/civil-date";
import type { Circumstances } from "#committee/decision";
import {
  type Announced,
  type AwaitedFile,
  awaitFile,
  formEnds,
  giveUp,
  lookAtArrival,
  missingAt,
} from "#committee/file-acts";
import { isOfType, typeBySignature } from "#committee/file-types";
import { FileType, isCitable, isKnownTo, mayBring, Purpose, purposes, StoredFile } from "#committee/files";
import { Role } from "#committee/permissions";
import { jpeg, pdf, png, zip } from "../engines/pictures.ts";
import { circumstancesOn } from "./examples.ts";

const ID = "01KBFM5A3W8T0Q5Z6X7Y8V9W0F";
const HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const circumstances = { ...circumstancesOn("2026-12-01"), by: "a-secretary" };
const since = circumstances.instant;
/** So many minutes, and perhaps a moment, after it was asked for. */
const later = (minutes: number, moment = 0): Pick<Circumstances, "instant"> => ({
  instant: instantOf(Date.parse(since) + minutes * 60_000 + moment),
});

const announced = (bytes: Uint8Array, type: FileType = "application/pdf"): Announced => ({
  ...{ purpose: "appointment-letter", type, size: bytes.length, sha256: HASH },
});
const awaitedAs = (bytes: Uint8Array, type?: FileType): AwaitedFile => {
  const { state } = awaitFile(ID, announced(bytes, type), circumstances);
  if (state.stage !== "awaited") throw new Error("It is awaited");
  return state;
};
const arrived = (bytes: Uint8Array, more = {}) => ({ version: "one", bytes, sha256: HASH, recorded: HASH, ...more });

test("a file is awaited for what it was asked for, of whom, and as it was announced", () => {
  const { state, page } = awaitFile(ID, announced(pdf()), circumstances);
  expect(StoredFile.parse(state)).toEqual({
    ...{ stage: "awaited", id: ID, edition: "2022-05-24", ...announced(pdf()) },
    ...{ by: "a-secretary", since },
  });
  expect(page).toEqual({ act: "file-asked-for", rules: [], facts: announced(pdf()) });
});

test("what arrives as it was announced is accepted: the version that was looked at, with what was found on its journal", () => {
  const { state, page } = lookAtArrival(awaitedAs(pdf()), arrived(pdf()));
  expect(StoredFile.parse(state)).toMatchObject({ stage: "accepted", version: "one" });
  expect(page).toEqual({
    ...{ act: "file-accepted", rules: [] },
    facts: { type: "application/pdf", sha256: HASH, size: pdf().length, version: "one" },
  });
  expect(isCitable(state, "appointment-letter", "a-secretary")).toBe(true);
  expect(isCitable(state, "appointment-letter", "another")).toBe(false);
  expect(isCitable(state, "withdrawal-letter", "a-secretary")).toBe(false);
});

test("where the vault took no hash down, what is found of the bytes decides", () => {
  expect(lookAtArrival(awaitedAs(pdf()), arrived(pdf(), { recorded: undefined })).state.stage).toBe("accepted");
});

const html = Buffer.from("<!doctype html><script>alert(1)</script>");

test.each([
  ["of another size", pdf(), arrived(pdf("longer")), "not-its-size"],
  ["of another hash", pdf(), arrived(pdf(), { sha256: HASH.replace("9", "8") }), "not-its-hash"],
  [
    "whose hash the vault took down as another",
    pdf(),
    arrived(pdf(), { recorded: HASH.replace("9", "8") }),
    "not-its-hash",
  ],
  ["that is a page of the web", html, arrived(html), "not-its-type"],
] as const)("what arrives %s is refused, says why, and can't be cited", (_what, said, came, why) => {
  const { state, page } = lookAtArrival(awaitedAs(said), came);
  expect(StoredFile.parse(state)).toMatchObject({ stage: "refused", why });
  expect(page).toMatchObject({ act: "file-refused", facts: { why, size: came.bytes.length, sha256: came.sha256 } });
  expect(isCitable(state, "appointment-letter", "a-secretary")).toBe(false);
});

test("a form is good for a quarter of an hour; an hour after it was asked for a file is waited for no longer", () => {
  const file = awaitedAs(pdf());
  expect(formEnds(file)).toBe(later(15).instant);
  expect(missingAt(file)).toBe(later(60).instant);
  expect(giveUp(file, later(60, -1))).toBeUndefined();
  expect(giveUp(file, later(60))).toMatchObject({
    state: { stage: "refused", why: "never-came" },
    page: { act: "file-refused", facts: { why: "never-came" } },
  });
});

test("what was decided of a file isn't looked for any more", () => {
  const { state } = lookAtArrival(awaitedAs(pdf()), arrived(pdf()));
  expect(missingAt(state)).toBeUndefined();
  expect(giveUp(state, later(600))).toBeUndefined();
});

// For each purpose, a column each for the secretariat, the chair, the administration's members and their deputies, civil
// society's members, the panel's, its observers, the space's associations and the candidates.
test.each<[Purpose, string]>([
  ["appointment-letter", "y.y......"],
  ["withdrawal-letter", "y...y..y."],
  ["dissolution-evidence", "y...y..y."],
  ["absence-justification", "y...y..y."],
  ["declaration-receipt", "y......y."],
])("%s is taken from whom it may come", (purpose, allowed) => {
  expect(Role.options.map((role) => (mayBring([role], purpose) ? "y" : ".")).join("")).toBe(allowed);
});

test("every purpose takes some type; evidence of a dissolution is a document of pages", () => {
  expect(Purpose.options.map((purpose) => purposes[purpose].types.length > 0)).not.toContain(false);
  expect(purposes["dissolution-evidence"].types).toEqual(["application/pdf"]);
});

test("a file is known to whoever it was asked of, and to the secretariat", () => {
  const file = awaitedAs(pdf());
  expect(isKnownTo(file, { person: "a-secretary", roles: [] })).toBe(true);
  expect(isKnownTo(file, { person: "another", roles: ["secretariat"] })).toBe(true);
  expect(isKnownTo(file, { person: "another", roles: ["chair", "association"] })).toBe(false);
});

const good: readonly (readonly [string, FileType, Buffer<ArrayBufferLike>])[] = [
  ["a PDF", "application/pdf", pdf()],
  ["a PDF with spaces after its end", "application/pdf", Buffer.concat([pdf(), Buffer.from("\r\n\0 ")])],
  ["a JPEG", "image/jpeg", jpeg()],
  ["a JPEG with a comment", "image/jpeg", jpeg("taken in Rabat")],
  ["a PNG", "image/png", png()],
  ["a PNG with a comment", "image/png", png("taken in Rabat")],
];

test.each(good)("%s is of its type, and of no other", (_what, type, bytes) => {
  expect(typeBySignature(bytes)).toBe(type);
  expect(FileType.options.filter((one) => isOfType(bytes, one))).toEqual([type]);
});

const after = (one: Buffer, other: Buffer | string): Buffer =>
  Buffer.concat([one, typeof other === "string" ? Buffer.from(other) : other]);

test.each<[string, FileType, Buffer<ArrayBufferLike>]>([
  ["nothing", "application/pdf", Buffer.alloc(0)],
  ["a page of the web", "application/pdf", html],
  ["a page of the web that ends as a PDF", "application/pdf", after(html, pdf())],
  ["a PDF's beginning and no more", "application/pdf", Buffer.from("%PDF-1.7\n")],
  ["a PDF's beginning and end, around a page of the web", "application/pdf", Buffer.from(`%PDF-1.7\n${html}%%EOF`)],
  ["a PDF that leads beyond its end", "application/pdf", Buffer.from("%PDF-1.7\nstartxref\n9999\n%%EOF")],
  ["a PDF cut short", "application/pdf", pdf().subarray(0, -8)],
  ["a PDF with a page of the web after it", "application/pdf", after(pdf(), html)],
  ["a PDF with an archive after it", "application/pdf", after(pdf(), zip())],
  [
    "a PDF with an archive in it, whose comment ends as a PDF does",
    "application/pdf",
    after(pdf(), zip("startxref\n9\n%%EOF\n")),
  ],
  ["a JPEG cut short", "image/jpeg", jpeg().subarray(0, -1)],
  ["a JPEG with an archive after it", "image/jpeg", after(jpeg(), zip())],
  ["a JPEG with an archive in its scan, whose comment is its end", "image/jpeg", jpeg("", zip("..").subarray(0, -2))],
  ["a JPEG's beginning and end alone", "image/jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
  ["a JPEG without an image's size", "image/jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9])],
  ["a PNG cut short", "image/png", png().subarray(0, -1)],
  ["a PNG with a page of the web after it", "image/png", after(png(), html)],
  ["a PNG's beginning alone", "image/png", png().subarray(0, 8)],
])("%s is of no type", (_what, type, bytes) => {
  expect(isOfType(bytes, type)).toBe(false);
});

test("whatever the bytes, they can be looked at; no good file with anything at its end is one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...good), (noise, [, type, bytes]) => {
      expect(isOfType(noise, type)).toBe(false);
      const more = after(bytes, Buffer.from(noise));
      const ends =
        type === "application/pdf" ? /^[\s\0]*$/.test(Buffer.from(noise).toString("latin1")) : noise.length === 0;
      expect(isOfType(more, type)).toBe(ends);
      isOfType(Buffer.concat([bytes.subarray(0, 12), Buffer.from(noise)]), type);
    }),
  );
});
