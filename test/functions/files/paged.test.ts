import { expect, test } from "@jest/globals";
import { isOfType } from "#committee/file-types";
import { paged } from "#functions/files/paged";
import { lockedPdf } from "../../engines/locked-pdf.ts";
import { pagedPdf } from "../../engines/paged-pdf.ts";
import { pdf } from "../../engines/pictures.ts";

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

test("a PDF whose pages lead back to themselves brings nobody down", async () => {
  const looping = broken.replace("/Kids [3 0 R] /Count 1", "/Kids [2 0 R] /Count 1");
  expect(await paged(Buffer.from(looping, "latin1"))).toEqual({ pages: 1 });
});
