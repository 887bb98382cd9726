import { Problem } from "#functions/api/problem";

/** A file as a form sent it: what it was called stays behind. */
export type SentFile = Readonly<{ bytes: Uint8Array; type: string }>;

/** A form that was sent with files: what was typed, and the files by the place that each is for. */
export type Parts = Readonly<{ form: URLSearchParams; files: ReadonlyMap<string, SentFile> }>;

/** What the name of a file's field begins with; its place in the body comes after. */
const FILE = "file:";

const read = (type: string, body: Uint8Array): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData().catch(() => {
    throw new Problem("unreadable");
  });

const fileIn = async (file: Exclude<FormDataEntryValue, string>): Promise<SentFile> => ({
  bytes: new Uint8Array(await file.arrayBuffer()),
  type: file.type,
});

/** Reads a form of several parts; a field of a file where none was chosen is not there. */
export const partsIn = async (type: string, body: Uint8Array): Promise<Parts> => {
  const form = new URLSearchParams();
  const files = new Map<string, SentFile>();
  for (const [name, value] of await read(type, body)) {
    if (typeof value === "string") form.append(name, value);
    else if (name.startsWith(FILE) && value.size > 0) files.set(name.slice(FILE.length), await fileIn(value));
  }
  return { form, files };
};
