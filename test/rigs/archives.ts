import { crc32, deflateRawSync } from "node:zlib";

/** What is in an archive: its path there, and its bytes. */
type Packed = readonly [path: string, bytes: Buffer];

/** What both records of a file tell of it, in this order: how it is pressed, its sum and its sizes. */
const measures = (bytes: Buffer, pressed: Buffer): Buffer => {
  const told = Buffer.alloc(18);
  told.writeUInt16LE(8, 0);
  told.writeUInt32LE(crc32(bytes), 6);
  told.writeUInt32LE(pressed.length, 10);
  told.writeUInt32LE(bytes.length, 14);
  return told;
};

const number = (value: number, length: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
};

const packed = ([path, bytes]: Packed) => {
  const [name, pressed] = [Buffer.from(path), deflateRawSync(bytes)];
  const told = Buffer.concat([number(20, 2), number(0, 2), measures(bytes, pressed), number(name.length, 2)]);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04"), told, number(0, 2), name, pressed]),
    entry: (at: number) =>
      Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), told, Buffer.alloc(12), number(at, 4), name]),
  };
};

/** A ZIP archive of files, pressed. */
const archive = (...files: readonly Packed[]): Buffer => {
  let at = 0;
  const rows = files.map(packed).map(({ local, entry }) => {
    const row = { local, entry: entry(at) };
    at += local.length;
    return row;
  });
  const entries = Buffer.concat(rows.map(({ entry }) => entry));
  const many = number(files.length, 2);
  const closing = [Buffer.from("PK\x05\x06"), number(0, 4), many, many, number(entries.length, 4), number(at, 4)];
  return Buffer.concat([...rows.map(({ local }) => local), entries, ...closing, number(0, 2)]);
};

const zeros = Buffer.alloc(4_000_000);
const types = Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
const nested = (depth: number): Buffer =>
  depth === 0 ? archive(["zeros", zeros]) : archive(["one.zip", nested(depth - 1)], ["two.zip", nested(depth - 1)]);

/** Archives of a few thousand bytes that come to millions once they are opened, as office files and as they are. */
export const bombs = {
  docx: archive(["[Content_Types].xml", types], ["word/document.xml", zeros]),
  xlsx: archive(["[Content_Types].xml", types], ["xl/workbook.xml", zeros]),
  zip: nested(4),
} as const;
