import type { Language } from "#wording/wording";

/** A stretch of writing: words in a language, or an address or a code, which reads from left to right in any. */
export type Run =
  | Readonly<{ run: "words"; text: string; language: Language }>
  | Readonly<{ run: "address"; text: string }>
  | Readonly<{ run: "code"; text: string }>;

export type Fact = Readonly<{ name: string; value: Run }>;

/** A part of a letter; a note is a paragraph that stands out, a code is to be typed elsewhere. */
export type Block =
  | Readonly<{ block: "paragraph"; text: string }>
  | Readonly<{ block: "note"; text: string }>
  | Readonly<{ block: "code"; text: string }>
  | Readonly<{ block: "facts"; facts: readonly Fact[] }>
  | Readonly<{ block: "list"; title: string; items: readonly Run[] }>;

/** All that a letter says, before it is given the form of HTML or of plain text. */
export type Message = Readonly<{
  language: Language;
  subject: string;
  title: string;
  body: readonly Block[];
  foot: readonly Block[];
}>;
