/** A text in quotes, a word, or what stands between them: no two of them begin alike, so that a text of any length is read once. */
const part = /"[^"\n]*"|[^\s"'<>()[\],;:=/\\]+|[\s\S]/g;

const HIDDEN = "(an address)";

/** As it is written, or as an address on the web has it. */
const hasAt = (text: string): boolean => /[^@](?:@|%40)[^@]/.test(text);
const beginsAt = (text: string): boolean => /^(?:@|%40)[^@]/.test(text);
const isQuoted = (text: string | undefined): boolean => text?.startsWith('"') === true && text.length > 1;

/** Whether a quoted text is the name before an address, or the first part of one. */
const goesBefore = ([next = "", ...rest]: readonly string[]): boolean => {
  if (beginsAt(next)) return true;
  const [opening, address = ""] = [next, ...rest].filter((one) => one.trim() !== "");
  return opening === "<" && hasAt(address);
};

/** How many parts after a name an address may begin: a space or two, and an angle. */
const NEAR = 5;

const isHidden = (parts: readonly string[], one: string, index: number): boolean =>
  hasAt(one) ||
  (beginsAt(one) && isQuoted(parts[index - 1])) ||
  (isQuoted(one) && goesBefore(parts.slice(index + 1, index + 1 + NEAR)));

/** A text without anything like an e-mail address, nor the name before it, as the post and the user pool name whom they refuse. */
export const withoutAddresses = (text: string): string => {
  const parts: readonly string[] = text.match(part) ?? [];
  return parts.map((one, index) => (isHidden(parts, one, index) ? HIDDEN : one)).join("");
};
