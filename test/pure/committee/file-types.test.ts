import { expect, test } from "@jest/globals";
import { isOfType, typeBySignature } from "#committee/files/formats";
import { jpeg, pdf, png, zip } from "../../rigs/pictures.ts";

const joined = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));

/** A file of so many bytes that begins as a PDF does and ends by leading to a place in it. */
const leadingTo = (contents: number, length: number): Buffer => {
  const [begins, ends] = ["%PDF-1.7\n", `startxref\n${contents}\n%%EOF\n`];
  return joined(begins, " ".repeat(length - begins.length - ends.length), ends);
};

test.each([
  [0, true],
  [99, true],
  [100, false],
  [101, false],
])("a PDF of 100 bytes whose table of contents is said to stand at byte %i is one: %s", (contents, is) => {
  expect(isOfType(leadingTo(contents, 100), "application/pdf")).toBe(is);
});

test.each([
  [1_024, true],
  [1_025, false],
])(
  "a PDF says where its table of contents is within its last 1024 bytes: at %i from its end it is one: %s",
  (far, is) => {
    const ends = "startxref\n9\n%%EOF\n";
    const bytes = joined("%PDF-1.7\n", " ".repeat(2_000), ends, " ".repeat(far - ends.length));
    expect(isOfType(bytes, "application/pdf")).toBe(is);
  },
);

test.each([
  ["%PDF-1.7\n", true],
  ["%PDF-2.0\r", true],
  ["%PDF-3.0\n", false],
  ["%PDF-1.7x", false],
  ["%PDF-1.\n\n", false],
])("a PDF that begins with %j is one: %s", (begins, is) => {
  expect(isOfType(joined(begins, pdf().subarray(9)), "application/pdf")).toBe(is);
});

/** A JPEG whose size is told by another marker. */
const framedBy = (marker: number): Buffer => {
  const bytes = Buffer.from(jpeg());
  bytes[bytes.indexOf(Buffer.from([0xff, 0xc0])) + 1] = marker;
  return bytes;
};

const markers = Array.from({ length: 18 }, (_, index) => 0xbf + index);

test("the size of a JPEG is told by the markers from C0 to CF, but for C4, C8 and CC, which mean other things", () => {
  const telling = markers.filter((marker) => isOfType(framedBy(marker), "image/jpeg"));
  expect(telling.map((marker) => marker.toString(16))).toEqual([
    ...["c0", "c1", "c2", "c3", "c5", "c6", "c7", "c9", "ca", "cb", "cd", "ce", "cf"],
  ]);
});

/** A JPEG with some bytes before the marker of its size. */
const withBefore = (...more: readonly number[]): Buffer => {
  const bytes = jpeg();
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  return joined(bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at));
};

test("before a marker of a JPEG there may be more bytes of the kind that a marker begins with, and nothing else", () => {
  expect(isOfType(withBefore(0xff), "image/jpeg")).toBe(true);
  expect(isOfType(withBefore(0xff, 0xff), "image/jpeg")).toBe(true);
  expect(isOfType(withBefore(0x00), "image/jpeg")).toBe(false);
});

test("a segment of a JPEG that says it has no length has the two bytes in which it says so", () => {
  expect(isOfType(withBefore(0xff, 0xe1, 0, 0), "image/jpeg")).toBe(true);
  expect(isOfType(withBefore(0xff, 0xe1, 0, 2), "image/jpeg")).toBe(true);
  expect(isOfType(withBefore(0xff, 0xe1, 0, 3), "image/jpeg")).toBe(false);
});

test("a segment of a JPEG may be longer than 255 bytes", () => {
  expect(isOfType(jpeg("ع".repeat(300)), "image/jpeg")).toBe(true);
});

test("a JPEG whose segments lead beyond its end is none", () => {
  const bytes = jpeg();
  expect(isOfType(joined(bytes.subarray(0, 4), Buffer.from([0xff, 0xff]), bytes.subarray(-2)), "image/jpeg")).toBe(
    false,
  );
  expect(isOfType(Buffer.from([0xff, 0xd8, 0xff, 0xff, 0xff, 0xd9]), "image/jpeg")).toBe(false);
});

test("a PNG's header comes first and has thirteen bytes; its image is there, and its one end", () => {
  const [whole, start] = [png(), 8];
  const header = whole.subarray(start, start + 25);
  const rest = whole.subarray(start + 25);
  const signature = whole.subarray(0, start);
  const end = rest.subarray(-12);
  expect(isOfType(joined(signature, header, rest), "image/png")).toBe(true);
  expect(isOfType(joined(signature, rest.subarray(0, -12), header, end), "image/png")).toBe(false);
  expect(isOfType(joined(signature, header, end), "image/png")).toBe(false);
  expect(isOfType(joined(signature, header, rest.subarray(0, -12)), "image/png")).toBe(false);
  expect(isOfType(joined(whole, end), "image/png")).toBe(false);
  expect(isOfType(joined(whole, Buffer.alloc(11)), "image/png")).toBe(false);
  const longer = Buffer.from(joined(header.subarray(0, 21), Buffer.alloc(1), header.subarray(21)));
  longer.writeUInt32BE(14);
  expect(isOfType(joined(signature, longer, rest), "image/png")).toBe(false);
});

test("a part of a PNG may be longer than 255 bytes, and than 65,535", () => {
  expect(isOfType(png("a".repeat(300)), "image/png")).toBe(true);
  expect(isOfType(png("a".repeat(70_000)), "image/png")).toBe(true);
});

const [EOF, COMMENT] = ["startxref\n9\n%%EOF\n", 65_535];

test.each([18, 255, 256, 300, 65_534, COMMENT])(
  "an archive in a PDF is found by its end, be there a comment of %i bytes after it",
  (length) => {
    const comment = `${"x".repeat(length - EOF.length)}${EOF}`;
    expect(isOfType(joined(pdf(), zip(comment)), "application/pdf")).toBe(false);
  },
);

test("what looks like the end of an archive, but is followed by more or less than it says, opens none", () => {
  const whole = joined(pdf(), zip(EOF));
  expect(isOfType(joined(whole, "\n"), "application/pdf")).toBe(true);
  expect(isOfType(whole.subarray(0, -1), "application/pdf")).toBe(true);
});

test("by its first bytes a file is a PDF, a JPEG or a PNG, or nothing that is taken", () => {
  expect([pdf(), jpeg(), png(), zip()].map(typeBySignature)).toEqual([
    ...["application/pdf", "image/jpeg", "image/png", undefined],
  ]);
  const bent = (bytes: Buffer) =>
    Array.from({ length: 3 }, (_, at) =>
      typeBySignature(Buffer.from(bytes.map((byte, index) => (index === at ? 0 : byte)))),
    );
  expect([pdf(), jpeg(), png()].flatMap(bent).filter((type) => type !== undefined)).toEqual([]);
});
