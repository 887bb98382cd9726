import type { Answer } from "#infra/local/ground/web";

export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

export const xml = (status: number, body: string): Answer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

/** A refusal of S3's, by its own code. */
export const refused = (status: number, code: string, message: string): Answer =>
  xml(status, `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`);

/** A key, or a version of one, that isn't there. */
export const missing = (version: string | undefined): Answer =>
  version === undefined
    ? refused(404, "NoSuchKey", "The specified key does not exist.")
    : refused(404, "NoSuchVersion", "The specified version does not exist.");
