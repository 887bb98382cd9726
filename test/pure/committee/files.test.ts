import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { instantOf } from "#calendar/civil-date";
import { type Arrived, lookAtArrival } from "#committee/files/arrivals";
import { type Announced, askForFile, awaitFile, formEnds, missingAt } from "#committee/files/asked";
import {
  type AwaitedFile,
  FileType,
  isCitable,
  isKnownTo,
  mayBring,
  type PartOf,
  Purpose,
  purposes,
  StoredFile,
} from "#committee/files/files";
import { isOfType, typeBySignature } from "#committee/files/formats";
import { files } from "#committee/files/kind";
import { giveUp, settleScan } from "#committee/files/scans";
import type { Circumstances } from "#committee/kernel/decision";
import { inTheWay } from "#committee/kernel/kind";
import { Role } from "#committee/kernel/roles";
import { rightOf } from "#committee/permissions";
import { fileRoutes } from "#contract/files/files";
import { jpeg, pdf, png, zip } from "../../rigs/pictures.ts";
import { allowed, circumstancesOn } from "./examples.ts";
import { unsealed } from "./sealed.ts";

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
const now = { instant: since };
const arrived = (bytes: Uint8Array, more = {}): Arrived => ({
  ...{ version: "one", bytes, sha256: HASH, recorded: HASH, cameAt: since, ...more },
});
const look = (file: AwaitedFile, came: Arrived) => lookAtArrival(file, came, now);

test("a file is awaited for what it was asked for, of whom, and as it was announced", () => {
  const { state, page } = awaitFile(ID, announced(pdf()), circumstances);
  expect(StoredFile.parse(state)).toEqual({
    ...{ stage: "awaited", id: ID, edition: "2022-05-24", ...announced(pdf()) },
    ...{ by: "a-secretary", since },
  });
  expect(page).toEqual({ act: "file-asked-for", rules: [], facts: announced(pdf()) });
});

test("all that is told of a file that is asked for is sealed on its page", () => {
  const { page } = allowed(askForFile(ID, announced(pdf()), circumstances));
  expect(unsealed(fileRoutes.askForFile.body, { ...announced(pdf()) }, page)).toEqual([]);
});

test("a file is read once it was accepted, and at no other stage", () => {
  const awaited = awaitedAs(pdf());
  const scanning = look(awaited, arrived(pdf())).state;
  if (scanning.stage !== "scanning") throw new Error("It is looked through");
  const accepted = settleScan(scanning, { outcome: "clean", version: "one" }, now).state;
  const refused = settleScan(scanning, { outcome: "threat", version: "one" }, now).state;
  const stands = [awaited, scanning, accepted, refused].map((file) => inTheWay(files, rightOf("readFile"), file));
  expect(stands).toEqual(["not-at-this-stage", "not-at-this-stage", [], "not-at-this-stage"]);
});

test("what arrives as it was announced is looked through for threats: the version that came, with what was found on its journal", () => {
  const { state, page } = look(awaitedAs(pdf()), arrived(pdf(), { paged: { pages: 3 } }));
  expect(StoredFile.parse(state)).toMatchObject({ stage: "scanning", version: "one", cameAt: since, pages: 3 });
  const found = { sha256: HASH, size: pdf().length, version: "one", cameAt: since, pages: 3 };
  expect(page).toEqual({ act: "file-came", rules: [], facts: { type: "application/pdf", ...found } });
  expect(isCitable(state, "appointment-letter", "a-secretary")).toBe(false);
});

test("where the vault took no hash down, what is found of the bytes decides", () => {
  expect(look(awaitedAs(pdf()), arrived(pdf(), { recorded: undefined })).state.stage).toBe("scanning");
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
  ["that opens with a password only", pdf(), arrived(pdf(), { paged: "password" }), "password"],
  ["that can't be opened", pdf(), arrived(pdf(), { paged: "not-readable" }), "not-readable"],
] as const)("what arrives %s is refused, says why, and can't be cited", (_what, said, came, why) => {
  const { state, page } = look(awaitedAs(said), came);
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

const of = (closesIn: number): PartOf => ({
  ...{ candidacy: "01KBFM5A3W8T0Q5Z6X7Y8V9W0D", part: 1, largest: 1_000, closesAt: later(closesIn).instant },
});
const partAs = (closesIn: number, more: Partial<Announced> = {}): AwaitedFile => {
  const part = { purpose: "dossier-part", type: "application/pdf", of: of(closesIn), name: "statuts.pdf" } as const;
  const { state } = awaitFile(ID, { ...part, ...more }, circumstances);
  if (state.stage !== "awaited") throw new Error("It is awaited");
  return state;
};

test("a part of a dossier is awaited for its candidacy; what it is called is bound, and shown to nobody else (G4.7)", () => {
  const part = { ...announced(pdf()), purpose: "dossier-part", of: of(600), name: "statuts.pdf" } as const;
  const { state, page } = awaitFile(ID, part, circumstances);
  expect(StoredFile.parse(state)).toMatchObject({ stage: "awaited", of: of(600) });
  expect(JSON.stringify(state)).not.toContain("statuts");
  expect(page).toMatchObject({
    ...{ rules: ["G4.7"], reserved: { name: "statuts.pdf" } },
    facts: { candidacy: of(600).candidacy, part: 1, sha256: HASH },
  });
});

test("the form of a part ends with the call; what began in time may be underway for a quarter of an hour more (G4.7)", () => {
  expect(formEnds(partAs(600))).toBe(later(15).instant);
  expect(missingAt(partAs(600))).toBe(later(30).instant);
  expect(formEnds(partAs(4))).toBe(later(4).instant);
  expect(missingAt(partAs(4))).toBe(later(19).instant);
});

test("a part counts to the last moment before the close by the vault's own time, and from then on no more (G4.7)", () => {
  const file = partAs(10);
  const at = (moment: number) => look(file, arrived(pdf(), { cameAt: later(10, moment).instant })).state;
  expect(at(-1)).toMatchObject({ stage: "scanning", cameAt: later(10, -1).instant });
  expect(at(0)).toMatchObject({ stage: "refused", why: "too-late" });
});

test("of a part whose size and hash weren't told ahead, what came is what is found, up to the largest that is taken", () => {
  const padded = (size: number) => Buffer.concat([pdf(), Buffer.alloc(size - pdf().length, " ")]);
  expect(look(partAs(600), arrived(padded(1_000))).state).toMatchObject({
    stage: "scanning",
    size: 1_000,
    sha256: HASH,
  });
  expect(look(partAs(600), arrived(padded(1_001))).state).toMatchObject({ stage: "refused", why: "not-its-size" });
  expect(look(partAs(600), arrived(Buffer.alloc(0))).state).toMatchObject({ why: "not-its-size" });
  const other = { recorded: HASH.replace("9", "8") };
  expect(look(partAs(600), arrived(pdf(), other)).state).toMatchObject({ why: "not-its-hash" });
});

test("a part of one byte is of some size, whatever else it isn't", () => {
  expect(look(partAs(600), arrived(Buffer.from("%"))).state).toMatchObject({ why: "not-its-type" });
});

test("what is refused keeps what it was asked for and what was said of it, and nothing that wasn't", () => {
  const refused = (file: AwaitedFile) => giveUp(file, later(600))?.state;
  const always = { stage: "refused", id: ID, edition: "2022-05-24", by: "a-secretary", since, why: "never-came" };
  const type = "application/pdf";
  expect(refused(awaitedAs(pdf()))).toStrictEqual({ ...always, ...announced(pdf()) });
  expect(refused(partAs(10))).toStrictEqual({ ...always, purpose: "dossier-part", type, of: of(10) });
});

// For each purpose, a column each for the secretariat, the chair, the administration's members and their deputies, civil
// society's members, the panel's, its observers, the space's associations and the candidates.
test.each<[Purpose, string]>([
  ["appointment-letter", "y.y......"],
  ["withdrawal-letter", "y...y..y."],
  ["dissolution-evidence", "y...y..y."],
  ["absence-justification", "y...y..y."],
  ["declaration-receipt", "y......y."],
])("%s is taken from whom it may come", (purpose, from) => {
  expect(Role.options.map((role) => (mayBring([role], purpose) ? "y" : ".")).join("")).toBe(from);
});

test("every purpose takes some type; evidence of a dissolution is a document of pages", () => {
  expect(Purpose.options.map((purpose) => purposes[purpose].types.length > 0)).not.toContain(false);
  expect(purposes["dissolution-evidence"].types).toEqual(["application/pdf"]);
});

test("a file is known to whoever it was asked of, and to the secretariat", () => {
  const file = awaitedAs(pdf());
  expect(isKnownTo(file, { ...now, person: "a-secretary", roles: [] })).toBe(true);
  expect(isKnownTo(file, { ...now, person: "another", roles: ["secretariat"] })).toBe(true);
  expect(isKnownTo(file, { ...now, person: "another", roles: ["chair", "association"] })).toBe(false);
});

test("a part of a dossier is known to the secretariat from the close of its call on, and not before", () => {
  const reader = { person: "another", roles: ["secretariat"] } as const;
  expect(isKnownTo(partAs(10), { ...reader, ...later(10, -1) })).toBe(false);
  expect(isKnownTo(partAs(10), { ...reader, ...later(10) })).toBe(true);
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
