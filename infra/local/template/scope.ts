import type { Json } from "#infra/local/ground/json";
import { resolve, type Scope } from "#infra/local/template/intrinsics";
import { attributeOf, type Named, nameOf, ownNames, type Place } from "#infra/local/template/names";
import type { Template } from "#infra/local/template/template";

const pseudo = ({ region, account }: Place, stack: string): Readonly<Record<string, string>> => ({
  "AWS::Region": region,
  "AWS::AccountId": account,
  "AWS::Partition": "aws",
  "AWS::URLSuffix": "amazonaws.com",
  "AWS::StackName": stack,
});

/** A resource with as much worked out as its name needs. */
const named = (logicalId: string, template: Template, scope: Scope): Named => {
  const { Type: type, Properties: written } = template.Resources[logicalId] ?? { Type: "unknown", Properties: {} };
  const naming = Object.entries(written).filter(([key]) => ownNames.includes(key));
  return {
    type,
    logicalId,
    properties: Object.fromEntries(naming.map(([key, value]) => [key, resolve(value, scope)])),
  };
};

/** A stack's template, and what may be referred to in it. */
export type Stack = Readonly<{ name: string; template: Template; scope: Scope }>;

const scopeOf = (name: string, template: Template, others: Pick<Scope, "exported" | "output">, place: Place): Scope => {
  const scope: Scope = {
    reference: (logicalId) => pseudo(place, name)[logicalId] ?? nameOf(named(logicalId, template, scope), place),
    attribute: (logicalId, attribute) => attributeOf(named(logicalId, template, scope), attribute, place),
    ...others,
  };
  return scope;
};

/** The stacks, each seeing the outputs and exports of all. */
export const stacksOf = (templates: ReadonlyMap<string, Template>, place: Place): readonly Stack[] => {
  const outputs = () =>
    stacks.flatMap(({ name: stack, template, scope }) =>
      Object.entries(template.Outputs).map(([name, { Export, Value }]) => ({ stack, name, Export, Value, scope })),
    );
  const value = (fits: (output: ReturnType<typeof outputs>[number]) => boolean): Json => {
    const found = outputs().find(fits);
    return found ? resolve(found.Value, found.scope) : null;
  };
  const others = {
    exported: (wanted: string) => value(({ Export }) => Export?.Name === wanted),
    output: (stack: string, wanted: string) => value((output) => output.stack === stack && output.name === wanted),
  };
  const stacks: readonly Stack[] = [...templates].map(([name, template]) => ({
    name,
    template,
    scope: scopeOf(name, template, others, place),
  }));
  return stacks;
};
