/** Markup that is safe to put into a page as it stands. */
export type Markup = Readonly<{ html: string }>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

type Piece = string | Markup | readonly Markup[];

const written = (piece: Piece): string => {
  if (typeof piece === "string") return escaped(piece);
  return "html" in piece ? piece.html : piece.map(({ html }) => html).join("");
};

/** HTML as a template: every text put into it is escaped, markup is not. */
export const markup = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  html: String.raw({ raw: strings }, ...pieces.map(written)),
});
