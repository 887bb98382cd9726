import type { FileType } from "#committee/files/files";

type Bytes = Uint8Array;

const startsWith = (bytes: Bytes, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const textIn = (bytes: Bytes, from: number, to = bytes.length): string =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), to));

/** A number of two or four bytes, the greatest first. */
const numberAt = (bytes: Bytes, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);

const signatures: Readonly<Record<FileType, readonly number[]>> = {
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** How far from its end a PDF says where its table of contents is, and that it ends. */
const PDF_TAIL = 1_024;

/** A PDF: its version at the very start, and at the very end the way to its table of contents, which lies within it. */
const isPdf = (bytes: Bytes): boolean => {
  const [, contents] = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/.exec(textIn(bytes, bytes.length - PDF_TAIL)) ?? [];
  return (
    /^%PDF-[12]\.\d[\r\n\s]/.test(textIn(bytes, 0, 9)) && contents !== undefined && Number(contents) < bytes.length
  );
};

/** The markers of a JPEG that tell the size of an image; three of their range mean other things. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const SCAN = 0xda;

/** Whether the segments of a JPEG lead, each to the next, by an image's size to its first scan. */
const leadsToScan = (bytes: Bytes): boolean => {
  let [at, framed] = [2, false];
  while (bytes[at] === 0xff && at < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === SCAN) return framed;
    framed ||= isFrame(marker);
    at += marker === 0xff ? 1 : 2 + Math.max(2, numberAt(bytes, at + 2, 2));
  }
  return false;
};

/** A JPEG: nothing after the mark of its end, or what a camera adds would be anyone's to add. */
const isJpeg = (bytes: Bytes): boolean => startsWith(bytes, [0xff, 0xd9], bytes.length - 2) && leadsToScan(bytes);

/** The chunks of a PNG by their names, and where they end; each tells its own length. */
const chunksOf = (bytes: Bytes): Readonly<{ names: readonly string[]; end: number }> => {
  const names: string[] = [];
  let end = 8;
  while (names.at(-1) !== "IEND" && end + 12 <= bytes.length) {
    names.push(textIn(bytes, end + 4, end + 8));
    end += 12 + numberAt(bytes, end, 4);
  }
  return { names, end };
};

/** A PNG: a header of its own length first, an image, and an end that is the file's. */
const isPng = (bytes: Bytes): boolean => {
  const { names, end } = chunksOf(bytes);
  const isHeaded = names[0] === "IHDR" && numberAt(bytes, 8, 4) === 13;
  return isHeaded && names.includes("IDAT") && names.at(-1) === "IEND" && end === bytes.length;
};

const structures: Readonly<Record<FileType, (bytes: Bytes) => boolean>> = {
  "application/pdf": isPdf,
  "image/jpeg": isJpeg,
  "image/png": isPng,
};

/** The longest comment that may stand at the end of a ZIP archive, after its closing record of 22 bytes. */
const [CLOSING, LONGEST_COMMENT] = [22, 65_535];

/** Whether a file can be opened as a ZIP archive too, as what is read from its end can hide in what is read from its start. */
const isArchive = (bytes: Bytes): boolean => {
  const last = bytes.length - CLOSING;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    const comment = (bytes[at + 20] ?? 0) + 256 * (bytes[at + 21] ?? 0);
    if (startsWith(bytes, [0x50, 0x4b, 5, 6], at) && at + CLOSING + comment === bytes.length) return true;
  }
  return false;
};

/** What a file's first bytes say that it is; nothing where that is no type that is taken. */
export const typeBySignature = (bytes: Uint8Array): FileType | undefined => {
  const types: readonly FileType[] = ["application/pdf", "image/jpeg", "image/png"];
  return types.find((type) => startsWith(bytes, signatures[type]));
};

/** Whether a whole file is of a type, from its first bytes to its last, and nothing else besides. */
export const isOfType = (bytes: Uint8Array, type: FileType): boolean =>
  startsWith(bytes, signatures[type]) && structures[type](bytes) && !isArchive(bytes);
