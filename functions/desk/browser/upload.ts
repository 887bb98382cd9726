/** The form by which a file goes to the vault. */
export type Post = Readonly<{ url: string; fields: readonly (readonly [name: string, value: string])[] }>;

/** The form of an answer, if it has one. */
export const postIn = (answer: unknown): Post | undefined => {
  const post: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "post") : undefined;
  if (typeof post !== "object" || post === null) return undefined;
  const { url, fields } = { url: undefined, fields: {}, ...post };
  if (typeof url !== "string") return undefined;
  return { url, fields: Object.entries(fields).map(([name, value]) => [name, String(value)]) };
};

/** The SHA-256 of some bytes, in lower-case hexadecimal. */
export const sha256Of = async (bytes: BufferSource): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

/** How much of a file is sent, in hundredths. */
const hundredths = (sent: number, all: number): number => Math.floor((100 * sent) / Math.max(1, all));

type Sending = Readonly<{ file: File; progress: (hundredths: number) => void; signal: AbortSignal }>;

/** Sends a file by its form; tells whether it came, was refused, or the line was lost. */
export const upload = ({ url, fields }: Post, { file, progress, signal }: Sending) =>
  new Promise<"came" | "refused" | "lost">((resolve) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    body.append("file", file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => progress(hundredths(loaded, total));
    request.onload = () => resolve(request.status < 300 ? "came" : "refused");
    request.onerror = () => resolve("lost");
    request.onabort = () => resolve("lost");
    signal.addEventListener("abort", () => request.abort());
    request.open("POST", url);
    request.send(body);
  });
