import type { FileType, WhyRefused } from "#committee/files/files";
import { eicar } from "#infra/local/scanner/eicar";
import { bombs } from "../rigs/archives.ts";
import { lockedPdf } from "../rigs/locked-pdf.ts";
import { pagedPdf } from "../rigs/paged-pdf.ts";
import { jpeg, pdf, png, zip } from "../rigs/pictures.ts";

/** What is announced as a type and brought as announced, each time with other bytes, and why it is refused. */
export type Hostile = Readonly<{ type: FileType; why: WhyRefused; bytes: (index: number) => Buffer }>;

type Maker = (index: number) => Buffer | string;

const as =
  (type: FileType, why: WhyRefused) =>
  (...makers: readonly Maker[]): readonly Hostile[] =>
    makers.map((make) => ({
      type,
      why,
      bytes: (index) => {
        const made = make(index);
        return typeof made === "string" ? Buffer.from(made, "latin1") : made;
      },
    }));

const after = (...parts: readonly Buffer[]): Buffer => Buffer.concat(parts);
const html: (index: number) => Buffer = (index) => Buffer.from(`<!doctype html><script>alert(${index})</script>`);

/** What is announced as it is, and is not what its type says. */
export const polyglots: readonly Hostile[] = [
  ...as("application/pdf", "not-its-type")(
    html,
    (index) => after(html(index), pdf()),
    (index) => after(pdf(`${index}`), html(index)),
    (index) => after(pdf(`${index}`), zip()),
    (index) => after(pdf(`${index}`), zip(`${index}\nstartxref\n9\n%%EOF\n`)),
    (index) => pdf(`${index}`).subarray(0, -7),
    (index) => png(`${index}`),
  ),
  ...as("image/jpeg", "not-its-type")(
    (index) => after(jpeg(`${index}`), zip()),
    (index) => jpeg(`${index}`, zip("..").subarray(0, -2)),
    (index) => jpeg(`${index}`).subarray(0, -1),
    (index) => png(`${index}`),
  ),
  ...as("image/png", "not-its-type")(
    (index) => after(png(`${index}`), html(index)),
    (index) => png(`${index}`).subarray(0, -5),
    (index) => pdf(`${index}`),
  ),
];

const { docx, xlsx, zip: nested } = bombs;

/** Archives that come to millions of bytes, as what they are not. */
const exploding: readonly Hostile[] = [
  ...as("application/pdf", "not-its-type")(
    () => docx,
    () => xlsx,
    () => nested,
    (index) => after(pdf(`${index}`), nested),
    (index) => after(pdf(`${index}`).subarray(0, 9), docx),
  ),
  ...as("image/jpeg", "not-its-type")(
    () => docx,
    (index) => after(jpeg(`${index}`), xlsx),
  ),
  ...as("image/png", "not-its-type")(
    () => nested,
    (index) => after(png(`${index}`), docx),
  ),
];

const virus = eicar.toString("latin1");

/** The virus by which scanners are tried out, in files that are whole otherwise. */
const infected: readonly Hostile[] = [
  ...as("application/pdf", "threat")(
    (index) => pdf(`${index} ${virus}`),
    () => pagedPdf(2, eicar.length, () => eicar),
  ),
  ...as("image/jpeg", "threat")((index) => jpeg(`${index} ${virus}`)),
  ...as("image/png", "threat")((index) => png(`${index} ${virus}`)),
];

const changed = (from: string, to: string, index: number): string =>
  pdf(`${index}`).toString("latin1").replace(from, to);

/** PDFs that nobody could study: locked, or not to be opened. */
const unreadable: readonly Hostile[] = [
  ...as("application/pdf", "password")((index) => lockedPdf(`open sesame ${index}`)),
  ...as("application/pdf", "not-readable")(
    (index) => changed("/Pages 2 0 R", "", index),
    (index) => changed("/Kids [3 0 R] /Count 1", "/Kids [] /Count 0", index),
    (index) => changed("/Root 1 0 R", "/Root 9 0 R", index).replace("/Type /Catalog", "/Type /Other"),
  ),
];

export const hostiles: readonly Hostile[] = [...polyglots, ...exploding, ...infected, ...unreadable];

/** Names by which a file would look like another, or stand elsewhere. */
export const names: readonly string[] = [
  ...[
    "../../etc/passwd.pdf",
    "C:\\Windows\\system32\\statuts.pdf",
    "/statuts.pdf/",
    "\u202efdp.exe",
    "statuts\u0000.pdf",
  ],
  ...[
    "statuts\r\nSet-Cookie: a.pdf",
    "\u2066النظام\u2069.pdf",
    "a\u200fb\u200e.pdf",
    "\u{e0041}.pdf",
    `${"x".repeat(190)}.pdf`,
  ],
];

/** Names of which nothing is left that can be shown. */
export const noNames: readonly string[] = ["///", "\u202e\u202d", " \\ ", "\u0000"];
