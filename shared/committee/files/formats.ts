import type { FileType } from "#committee/files/files";

type Bytes = Uint8Array;

const startsWith = (bytes: Bytes, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const textOf = (bytes: Bytes): string => String.fromCharCode(...bytes);

/** A number of so many bytes, the greatest first. */
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
  const [, contents] = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/.exec(textOf(bytes.subarray(-PDF_TAIL))) ?? [];
  const isHeaded = /^%PDF-[12]\.\d\s$/.test(textOf(bytes.subarray(0, 9)));
  return isHeaded && contents !== undefined && Number(contents) < bytes.length;
};

/** The markers of a JPEG that tell the size of an image; three of their range mean other things. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const SCAN = 0xda;

/** Whether the segments of a JPEG lead, each to the next, by an image's size to its first scan. */
const leadsToScan = (bytes: Bytes): boolean => {
  let [at, framed] = [2, false];
  while (bytes[at] === 0xff) {
    const marker = numberAt(bytes, at + 1, 1);
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
  while (end + 12 <= bytes.length) {
    names.push(textOf(bytes.subarray(end + 4, end + 8)));
    end += 12 + numberAt(bytes, end, 4);
  }
  return { names, end };
};

/** A PNG: a header of its own length first, an image, and one end, which is the file's. */
const isPng = (bytes: Bytes): boolean => {
  const { names, end } = chunksOf(bytes);
  const isHeaded = names[0] === "IHDR" && numberAt(bytes, 8, 4) === 13;
  const isEnded = names.indexOf("IEND") === names.length - 1 && end === bytes.length;
  return isHeaded && names.includes("IDAT") && isEnded;
};

const structures: Readonly<Record<FileType, (bytes: Bytes) => boolean>> = {
  "application/pdf": isPdf,
  "image/jpeg": isJpeg,
  "image/png": isPng,
};

/** A ZIP archive ends with a closing record of so many bytes, and a comment of so many at the most. */
const [CLOSING, LONGEST_COMMENT] = [22, 65_535];

/** Whether the closing record of an archive stands at a place, with the comment that it tells of and nothing after that. */
const closesAt = (bytes: Bytes, at: number): boolean => {
  if (!startsWith(bytes, [0x50, 0x4b, 5, 6], at)) return false;
  const comment = new DataView(bytes.buffer, bytes.byteOffset + at).getUint16(CLOSING - 2, true);
  return at + CLOSING + comment === bytes.length;
};

/** Whether a file can be opened as a ZIP archive too, as what is read from its end can hide in what is read from its start. */
const isArchive = (bytes: Bytes): boolean => {
  const last = bytes.length - CLOSING;
  for (let at = last; at >= last - LONGEST_COMMENT; at -= 1) if (closesAt(bytes, at)) return true;
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
