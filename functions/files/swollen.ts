import { inflateSync } from "node:zlib";

/** How large, in bytes, what a PDF is found by may grow: a table of half a million things, and a lot of things kept together. */
const largest = { XRef: 4_000_000, ObjStm: 64_000_000 } as const;

/** How far ahead of a stream the words stand that say what it is. */
const AHEAD = 2_000;

/** The words ahead of a stream that say what it is, texts left out. */
const saidBefore = (text: string, stream: number): string => {
  const ahead = text.slice(Math.max(0, stream - AHEAD), stream);
  return ahead.slice(ahead.lastIndexOf("obj")).replaceAll(/<[0-9a-fA-F\s]*>|\([^()]*\)/g, "");
};

const isTooLarge = (packed: Uint8Array, most: number): boolean => {
  try {
    inflateSync(packed, { maxOutputLength: most });
    return false;
  } catch (error) {
    // What can't be unpacked at all is for the reader to refuse.
    const isObject = typeof error === "object" && error !== null;
    return isObject && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
  }
};

const isBomb = (bytes: Uint8Array, text: string, stream: number): boolean => {
  const said = saidBefore(text, stream);
  const [, kind] = /\/(XRef|ObjStm)\b/.exec(said) ?? [];
  if (kind !== "XRef" && kind !== "ObjStm") return false;
  const promises = [...said.matchAll(/\d+/g)].some(([number]) => Number(number) > bytes.length);
  const from = stream + "stream".length + (text[stream + "stream".length] === "\r" ? 2 : 1);
  return promises || isTooLarge(bytes.subarray(from), largest[kind]);
};

/**
 * Whether what a PDF is found by promises more things than the file has bytes, or unpacks to far more than it is: a few kilobytes
 * could then fill any memory before its first page is known.
 */
export const isSwollen = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  for (let at = text.indexOf("stream"); at !== -1; at = text.indexOf("stream", at + 1))
    if (text.slice(at - 3, at) !== "end" && isBomb(bytes, text, at)) return true;
  return false;
};
