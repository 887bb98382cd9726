import { type Node, parseSync, Visitor } from "oxc-parser";

/** A change to a file of code that its tests are to notice: other text from one place to another, in a line of that code. */
export type Mutant = Readonly<{
  file: string;
  line: number;
  code: string;
  from: number;
  to: number;
  was: string;
  is: string;
}>;

/** What a sign becomes: a comparison moves by its boundary or is turned round, logic and arithmetic too. */
const turned: Readonly<Record<string, string>> = {
  ...{ "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===" },
  ...{ "&&": "||", "||": "&&" },
  ...{ "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "+=": "-=", "-=": "+=", "++": "--", "--": "++" },
};

/** Words that are joined are a message, whatever the sign. */
const isWords = (node: Node): boolean =>
  node.type === "TemplateLiteral" ||
  (node.type === "Literal" && typeof node.value === "string") ||
  (node.type === "BinaryExpression" && (isWords(node.left) || isWords(node.right)));

type Change = Readonly<{ from: number; to: number; is: string }>;
type Joined = Readonly<{ operator: string; left: Node; right: Node }>;

const changesIn = (file: string, text: string): readonly Change[] => {
  const changes: Change[] = [];
  const typed = new Set<number>();
  const change = (from: number, was: string, is: string): void =>
    void changes.push({ from, to: from + was.length, is });
  const turn = ({ operator, left, right }: Joined): void => {
    const is = turned[operator];
    if (is) change(left.end + text.slice(left.end, right.start).indexOf(operator), operator, is);
  };
  new Visitor({
    BinaryExpression: (node) => void (isWords(node) || turn(node)),
    LogicalExpression: turn,
    AssignmentExpression: (node) => void (isWords(node.right) || turn(node)),
    UpdateExpression: ({ operator, start, end, prefix }) =>
      change(prefix ? start : end - operator.length, operator, turned[operator] ?? ""),
    UnaryExpression: ({ operator, start }) => void (["!", "-"].includes(operator) && change(start, operator, "")),
    TSLiteralType: ({ literal }) => void typed.add(literal.start),
    Literal: ({ value, start, end }) => {
      if (typeof value === "boolean") change(start, text.slice(start, end), String(!value));
      if (typeof value === "number") change(start, text.slice(start, end), String(value + 1));
    },
  }).visit(parseSync(file, text).program);
  return changes.filter(({ from }) => !typed.has(from));
};

/** Every mutant of a file: comparisons, logic, constants and signs; types and words are left as they are. */
export const mutantsOf = (file: string, text: string): readonly Mutant[] => {
  const lines = text.split("\n");
  return changesIn(file, text)
    .map(({ from, to, is }) => {
      const line = text.slice(0, from).split("\n").length;
      return { file, line, code: lines[line - 1]?.trim() ?? "", from, to, was: text.slice(from, to), is };
    })
    .toSorted((one, other) => one.from - other.from);
};
