import type * as z from "zod/mini";
import { sentences } from "#functions/api/kernel/unread-sentences";
import { type Language, say } from "#wording/wording";

export type Sentence = keyof typeof sentences;
type Issue = z.core.$ZodIssue;

const isSentence = (name: unknown): name is Sentence => typeof name === "string" && name in sentences;

/** Whether nothing tells which of several kinds of thing it is. */
const lacksItsKind = ({ input, path }: Issue): boolean => {
  const kind = path.at(-1);
  return typeof input === "object" && input !== null && kind !== undefined && !Object.hasOwn(input, kind);
};

/** What an issue says, by its code; what is not here is "unreadable". */
const sentenceFor = (issue: Issue): unknown => {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined && "missing";
    case "unrecognized_keys":
      return "unexpected";
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1 ? "missing" : "too-small";
    case "too_big":
      return "too-big";
    case "invalid_value":
      return issue.input === undefined ? "missing" : "not-among";
    case "invalid_union":
      return lacksItsKind(issue) && "missing";
    case "invalid_format":
      return issue.format;
    case "custom":
      return issue.params?.["fault"];
    default:
      return undefined;
  }
};

const measuresOf = (issue: Issue): Readonly<Record<string, string>> => {
  switch (issue.code) {
    case "unrecognized_keys":
      return { keys: issue.keys.join(", ") };
    case "too_small":
      return { limit: String(issue.minimum) };
    case "too_big":
      return { limit: String(issue.maximum) };
    case "invalid_value":
      return { values: issue.values.map(String).join(", ") };
    default:
      return {};
  }
};

const messageOf = (issue: Issue, language: Language): string => {
  const name = sentenceFor(issue);
  return say(sentences[isSentence(name) ? name : "unreadable"], language, measuresOf(issue));
};

/** The place of a value in what arrived, as a JSON Pointer (RFC 6901). */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** What is told of one thing that could not be read: where it stands, and what is amiss. */
export const unreadTold = (issue: Issue, language: Language): Readonly<{ at: string; message: string }> => ({
  at: pointerTo(issue.path),
  message: messageOf(issue, language),
});
