import { randomBytes } from "node:crypto";

/** A PDF as a scanner makes it: so many pages, each with a stream of so many bytes that can't be pressed together, or of these. */
export const pagedPdf = (pages: number, bytes = 1_000, content = (): Buffer => randomBytes(bytes)): Buffer => {
  const places = Array.from({ length: pages }, (_, index) => 3 + 2 * index);
  const kids = places.map((place) => `${place} 0 R`).join(" ");
  const objects: readonly Buffer[] = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`),
    ...places.flatMap((place) => [
      Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${place + 1} 0 R >>`),
      Buffer.concat([Buffer.from(`<< /Length ${bytes} >>\nstream\n`), content(), Buffer.from("\nendstream")]),
    ]),
  ];
  const written = objects.map((object, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]),
  );
  const head = Buffer.from("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "latin1");
  let at = head.length;
  const rows = written.map(({ length }) => {
    const row = `${String(at).padStart(10, "0")} 00000 n \n`;
    at += length;
    return row;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  return Buffer.concat([head, ...written, Buffer.from(`${table}startxref\n${at}\n%%EOF\n`)]);
};
