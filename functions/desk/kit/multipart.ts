import { Problem } from "#functions/api/kernel/problem";

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

/** How often a body has what stands before each of its parts. */
const countOf = (body: Buffer, mark: string): number => {
  let count = 0;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) count += 1;
  return count;
};

const markIn = (type: string): string => `--${type.split("boundary=")[1]?.replaceAll('"', "") ?? ""}`;

/** Reads a form of several parts, so many at the most; a field of a file where none was chosen is not there. */
export const partsIn = async (type: string, body: Buffer, most: number): Promise<Parts> => {
  if (countOf(body, markIn(type)) > most + 1) throw new Problem("too-large");
  const form = new URLSearchParams();
  const files = new Map<string, SentFile>();
  for (const [name, value] of await read(type, body)) {
    if (typeof value === "string") form.append(name, value);
    else if (name.startsWith(FILE) && value.size > 0) files.set(name.slice(FILE.length), await fileIn(value));
  }
  return { form, files };
};
