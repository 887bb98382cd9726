import type { Language } from "#wording/wording";

/** A stretch of writing: words in a language, or an address or a code, which reads from left to right in any. */
export type Run =
  | Readonly<{ run: "words"; text: string; language: Language }>
  | Readonly<{ run: "address"; text: string }>
  | Readonly<{ run: "code"; text: string }>;

/** Runs that stand together on one line. */
export type Line = readonly Run[];

export type Fact = Readonly<{ name: string; value: Run }>;

/** What people wrote, in paragraphs, under a line that says what it is, where there is one. */
export type Passage = Readonly<{ block: "passage"; title?: Line; text: string; language: Language }>;

/** Blocks set off from those around them, and why. */
export type Framed = Readonly<{
  block: "framed";
  as: "decision" | "confidential";
  title: string;
  body: readonly Block[];
}>;

/** A part of a letter; a note is a paragraph that stands out, a code is to be typed elsewhere, a way leads to where something is done. */
export type Block =
  | Readonly<{ block: "paragraph"; text: string }>
  | Readonly<{ block: "note"; text: string }>
  | Readonly<{ block: "code"; text: string }>
  | Readonly<{ block: "way"; does: string; address: string }>
  | Readonly<{ block: "facts"; facts: readonly Fact[] }>
  | Readonly<{ block: "list"; title: string; items: readonly Run[] }>
  | Readonly<{ block: "heading"; line: Line }>
  | Readonly<{ block: "lines"; title: string; lines: readonly Line[] }>
  | Passage
  | Framed;

/** All that a letter says, before it is given the form of HTML or of plain text. */
export type Message = Readonly<{
  language: Language;
  subject: string;
  title: string;
  body: readonly Block[];
  foot: readonly Block[];
}>;
