import type { Stack } from "aws-cdk-lib";

/** What nag calls a value of another stack: its name there and, once stacks are tied to one another, that of its export. */
export const namesOf = (stack: Stack, value: string): readonly string[] => [
  `<${stack.resolve(value)["Fn::GetAtt"].join(".")}>`,
  stack.resolve(stack.exportValue(value))["Fn::ImportValue"],
];
