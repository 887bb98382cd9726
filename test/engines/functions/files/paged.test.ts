import { deflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { isOfType } from "#committee/file-types";
import { paged } from "#functions/files/paged";
import { lockedPdf } from "../../../rigs/locked-pdf.ts";
import { pagedPdf } from "../../../rigs/paged-pdf.ts";
import { pdf } from "../../../rigs/pictures.ts";

test.each([1, 3, 250])("of a PDF of %i pages that many are found", async (pages) => {
  const bytes = pagedPdf(pages);
  expect(isOfType(bytes, "application/pdf")).toBe(true);
  expect(await paged(bytes)).toEqual({ pages });
});

test("so are those of a PDF of eight megabytes, whose bytes stay as they came", async () => {
  const bytes = pagedPdf(40, 200_000);
  const before = Buffer.from(bytes);
  expect(await paged(bytes)).toEqual({ pages: 40 });
  expect(before.equals(bytes)).toBe(true);
});

test("a PDF that opens with a password only is told apart; where the owner's alone is asked for, it opens", async () => {
  expect(await paged(lockedPdf("open sesame"))).toBe("password");
  expect(await paged(lockedPdf(""))).toEqual({ pages: 1 });
});

const broken = pdf().toString("latin1");
test.each([
  ["without a catalogue", broken.replace("/Root 1 0 R", "/Root 9 0 R").replace("/Type /Catalog", "/Type /Other")],
  ["without pages", broken.replace("/Pages 2 0 R", "")],
  ["of no page", broken.replace("/Kids [3 0 R] /Count 1", "/Kids [] /Count 0")],
  ["of nothing but its first line", "%PDF-1.7\n"],
])("a PDF %s can't be read", async (_what, text) => {
  expect(await paged(Buffer.from(text, "latin1"))).toBe("not-readable");
});

/** A PDF whose table of contents is a packed stream: three bytes for each thing, after what else is said of it. */
const packed = (says: string, table: Buffer): Buffer => {
  const head = `${broken.slice(0, broken.indexOf("xref"))}`;
  const stream = deflateSync(table);
  const words = `<< /Type /XRef ${says} /Root 1 0 R /Filter /FlateDecode /Length ${stream.length} >>`;
  return Buffer.concat([
    Buffer.from(`${head}4 0 obj\n${words}\nstream\n`, "latin1"),
    stream,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`, "latin1"),
  ]);
};

/** Where the four things of the table stand: a kind, a place in two bytes, a number. */
const rows = Buffer.concat(
  [0, ...[1, 2, 3, 4].map((thing) => broken.indexOf(`${thing} 0 obj`))].map((place, index) =>
    Buffer.from([index === 0 ? 0 : 1, place >> 8, place & 255, 0]),
  ),
);
rows.writeUInt16BE(broken.indexOf("xref"), 4 * 4 + 1);

test("a PDF whose table of contents is packed opens; one of a few kilobytes that would fill any memory does not", async () => {
  expect(await paged(packed("/Size 5 /W [1 2 1]", rows))).toEqual({ pages: 1 });
  const bomb = packed("/Size 4000000 /W [1 2 1]", Buffer.concat([rows, Buffer.alloc(16_000_000)]));
  expect(bomb.length).toBeLessThan(20_000);
  expect(await paged(bomb)).toBe("not-readable");
  expect(await paged(packed("/Size 5 /W [1 2 1]", Buffer.concat([rows, Buffer.alloc(16_000_000)])))).toBe(
    "not-readable",
  );
  expect(await paged(packed("/Size 90000000 /W [0 0 0]", rows))).toBe("not-readable");
});

test("a PDF whose pages lead back to themselves brings nobody down", async () => {
  const looping = broken.replace("/Kids [3 0 R] /Count 1", "/Kids [2 0 R] /Count 1");
  expect(await paged(Buffer.from(looping, "latin1"))).toEqual({ pages: 1 });
});
