import { isMap, type Json } from "#infra/local/ground/json";

/** What a template may refer to, seen from one stack. */
export type Scope = Readonly<{
  reference: (logicalId: string) => string;
  attribute: (logicalId: string, name: string) => string;
  exported: (name: string) => Json;
  output: (stack: string, name: string) => Json;
}>;

type Intrinsic = (argument: Json, scope: Scope) => Json;

const isList = (value: Json | undefined): value is Json[] => Array.isArray(value);
const list = (value: Json): readonly Json[] => (isList(value) ? value : [value]);

const named = (path: string, { reference, attribute }: Scope): string => {
  const [logicalId = "", ...name] = path.split(".");
  return name.length === 0 ? reference(logicalId) : attribute(logicalId, name.join("."));
};

const substitute: Intrinsic = (argument, scope) => {
  const [text = "", variables] = list(argument);
  const values: Record<string, Json> = isMap(variables) ? variables : {};
  return String(text).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) =>
    literal ? `\${${name}}` : String(values[name] ?? named(name, scope)),
  );
};

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => scope.reference(String(argument)),
  "Fn::GetAtt": (argument, scope) => named(list(argument).join("."), scope),
  "Fn::ImportValue": (argument, scope) => scope.exported(String(argument)),
  "Fn::GetStackOutput": (argument, scope) =>
    isMap(argument) ? scope.output(String(argument["StackName"]), String(argument["OutputName"])) : null,
  "Fn::Sub": substitute,
  "Fn::Join": (argument) => {
    const [separator = "", parts = []] = list(argument);
    return list(parts).join(String(separator));
  },
  "Fn::Split": (argument) => {
    const [separator = "", text = ""] = list(argument);
    return String(text).split(String(separator));
  },
  "Fn::Select": (argument) => {
    const [index = 0, choices = []] = list(argument);
    return list(choices)[Number(index)] ?? null;
  },
};

/** A template's value with its intrinsic functions worked out; one that isn't known stays as it is written. */
export const resolve = (value: Json, scope: Scope): Json => {
  if (isList(value)) return value.map((part) => resolve(part, scope));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, resolve(part, scope)] as const);
  const [only] = entries;
  const intrinsic = entries.length === 1 && only && intrinsics[only[0]];
  return intrinsic ? intrinsic(only[1], scope) : Object.fromEntries(entries);
};
