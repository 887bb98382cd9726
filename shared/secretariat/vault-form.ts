import { askOver } from "#secretariat/http";

/** A form that anyone who has it may send to the vault, the file last: its address, and its fields as they stand. */
export type VaultForm = Readonly<{ url: string; fields: Readonly<Record<string, string>> }>;

/** Parts of a form as RFC 7578 has them, the file last: what comes after it S3 doesn't read. */
const formOf = (boundary: string, fields: VaultForm["fields"], bytes: Uint8Array): Uint8Array => {
  const part = (disposition: string, body: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${body}`;
  const before = Object.entries(fields).map(([name, value]) => `${part(`name="${name}"`, value)}\r\n`);
  const file = part('name="file"; filename="file"', "");
  return Buffer.concat([Buffer.from(`${before.join("")}${file}`), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
};

/** What stands in no file that a person brings: the form's own signature tells where its parts end. */
const boundaryOf = ({ fields }: VaultForm): string => `part-${fields["X-Amz-Signature"] ?? ""}`;

/** Sends a form to the vault with the bytes of a file; a fault where the vault doesn't take it. */
export const bring = async (form: VaultForm, bytes: Uint8Array): Promise<void> => {
  const boundary = boundaryOf(form);
  const { status } = await askOver(form.url, {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    body: formOf(boundary, form.fields, bytes),
  });
  if (status >= 300) throw new Error(`The vault answered ${status}`);
};
