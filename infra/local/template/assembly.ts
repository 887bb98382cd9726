import { basename, join } from "node:path";
import * as z from "zod/mini";
import { Json } from "#infra/local/ground/json";
import { readJson } from "#infra/local/ground/json-files";
import { resolve } from "#infra/local/template/intrinsics";
import { account, arnOf, nameOf, type Place } from "#infra/local/template/names";
import { stacksOf } from "#infra/local/template/scope";
import { Template } from "#infra/local/template/template";

const Artifact = z.object({
  type: z.string(),
  environment: z.optional(z.string()),
  properties: z.optional(
    z.object({ stackName: z.optional(z.string()), templateFile: z.optional(z.string()), file: z.optional(z.string()) }),
  ),
});
const Manifest = z.object({ artifacts: z.record(z.string(), Artifact) });
const Assets = z.object({ files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })) });

/** A resource with its name and ARN on this machine, and its properties worked out. */
type Standing<T> = Readonly<{ name: string; arn: string; properties: T }>;

/** The synthesised stacks, seen as one. */
export type Assembly = Readonly<{
  place: Place;
  resources: <Schema extends z.ZodMiniType>(type: string, schema: Schema) => readonly Standing<z.infer<Schema>>[];
  /** The folder of a bundle, by the key it has in the bucket of assets. */
  bundle: (key: string) => string;
}>;

const stacksIn = (folder: string) =>
  Object.entries(readJson(join(folder, "manifest.json"), Manifest).artifacts).flatMap(
    ([id, { environment, properties: { stackName: name = id, templateFile } = {} }]) =>
      environment && templateFile ? [{ name, environment, file: join(folder, templateFile) }] : [],
  );

/** Where each asset's files are, by its hash. */
const assetsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    Object.values(readJson(join(folder, "manifest.json"), Manifest).artifacts)
      .flatMap(({ type, properties }) => (type === "cdk:asset-manifest" ? (properties?.file ?? []) : []))
      .flatMap((file) => Object.entries(readJson(join(folder, file), Assets).files))
      .map(([hash, { source }]) => [hash, join(folder, source.path)]),
  );

/** Reads a folder that CDK has synthesised into. */
export const readAssembly = (folder: string): Assembly => {
  const stacks = stacksIn(folder);
  const place = { region: basename(stacks[0]?.environment ?? ""), account };
  const templates = new Map(stacks.map(({ name, file }) => [name, readJson(file, Template)]));
  const scoped = stacksOf(templates, place);
  const assets = assetsIn(folder);
  return {
    place,
    bundle: (key) => assets.get(basename(key, ".zip")) ?? key,
    resources: (wanted, schema) =>
      scoped.flatMap(({ template, scope }) =>
        Object.entries(template.Resources).flatMap(([logicalId, { Type: type, Properties }]) => {
          if (type !== wanted) return [];
          const resource = {
            type,
            logicalId,
            properties: z.record(z.string(), Json).parse(resolve(Properties, scope)),
          };
          return {
            name: nameOf(resource, place),
            arn: arnOf(resource, place),
            properties: schema.parse(resource.properties),
          };
        }),
      ),
  };
};
