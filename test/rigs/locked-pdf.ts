import { createHash } from "node:crypto";

/** What a password is filled up with (ISO 32000-1, 7.6.3.3). */
const FILLING = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");
const PERMISSIONS = -3904;
const ID = "00112233445566778899aabbccddeeff";

const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();

/** RC4, which today's OpenSSL only gives to whoever asks it for an old one. */
const rc4 = (key: Uint8Array, bytes: Uint8Array): Buffer => {
  const box = Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number) => ([box[one], box[other]] = [box[other]!, box[one]!]);
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + box[at]! + key[at % key.length]!) % 256;
    swap(at, other);
  }
  let [at, other] = [0, 0];
  const coded = bytes.map((byte) => {
    at = (at + 1) % 256;
    other = (other + box[at]!) % 256;
    swap(at, other);
    return byte ^ box[(box[at]! + box[other]!) % 256]!;
  });
  return Buffer.from(coded);
};

const filled = (password: string): Buffer => Buffer.concat([Buffer.from(password), FILLING]).subarray(0, 32);

/** The standard handler's first revision: a key of forty bits is enough to ask for a password. */
const handlerFor = (password: string): string => {
  const owner = rc4(md5(filled("the owner's")).subarray(0, 5), filled(password));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(filled(password), owner, permissions, Buffer.from(ID, "hex")).subarray(0, 5);
  const user = rc4(key, FILLING);
  return `<< /Filter /Standard /V 1 /R 2 /P ${PERMISSIONS} /O <${owner.toString("hex")}> /U <${user.toString("hex")}> >>`;
};

/** A PDF of one page that opens with a password; with an empty one, only changing it asks for the owner's. */
export const lockedPdf = (password: string): Buffer => {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    handlerFor(password),
  ];
  let text = "%PDF-1.4\n";
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, "0")} 00000 n \n`;
  });
  const trailer = `<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<${ID}> <${ID}>] >>`;
  return Buffer.from(
    `${text}xref\n0 5\n0000000000 65535 f \n${starts.join("")}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
  );
};
