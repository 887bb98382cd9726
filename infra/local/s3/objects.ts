import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { CorsRule } from "#infra/local/s3/cors";
import type { Assembly } from "#infra/local/template/assembly";

/** An object of a bucket, and what its reader is told of it. */
export type StoredObject = Readonly<{
  key: string;
  /** In a bucket that keeps every version, which one it is. */
  version?: string | undefined;
  body: Buffer;
  etag: string;
  modified: number;
  headers: Readonly<Record<string, string>>;
  /** The SHA-256 in base64, where its sender gave it: else S3 takes none down. */
  checksum?: string | undefined;
}>;

/** The objects of one bucket. */
export type Objects = Readonly<{
  /** Whether every version is kept for good. */
  versioned: boolean;
  /** Whether the bus is told of what comes. */
  heard: boolean;
  /** Which pages of other sites may send here. */
  cors: readonly CorsRule[];
  /** The last version, or the one of a name. */
  find: (key: string, version?: string) => StoredObject | undefined;
  put: (object: StoredObject) => void;
  remove: (key: string, version?: string) => void;
  /** In the order of their keys; of each the last version. */
  all: () => readonly StoredObject[];
  /** Every version of all, in the order of their keys, the last first. */
  versions: () => readonly StoredObject[];
}>;

/** The buckets that the template makes, by name. */
export type Buckets = ReadonlyMap<string, Objects>;

const Kept = z.object({
  key: z.string(),
  version: z.optional(z.string()),
  body: z.string(),
  etag: z.string(),
  modified: z.number(),
  headers: z.record(z.string(), z.string()),
  checksum: z.optional(z.string()),
});

const read = (file: string): StoredObject => {
  const kept = Kept.parse(JSON.parse(readFileSync(file, "utf8")));
  return { ...kept, body: Buffer.from(kept.body, "base64") };
};

const nameOf = ({ key, version = "" }: Pick<StoredObject, "key" | "version">): string =>
  `${createHash("sha256").update(key).update(version).digest("hex")}.json`;

/** The files of a folder, an object each, replaced whole; nothing is kept where there is no folder. */
const filesIn = (folder: string | undefined) => ({
  all: (): readonly StoredObject[] =>
    (folder && existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith(".json"))
      .map((file) => read(join(folder ?? "", file)))
      .toSorted((one, other) => one.modified - other.modified),
  keep: (object: StoredObject): void => {
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, nameOf(object));
    writeFileSync(`${file}.new`, JSON.stringify({ ...object, body: object.body.toString("base64") }));
    renameSync(`${file}.new`, file);
  },
  drop: (object: StoredObject): void => {
    if (folder) rmSync(join(folder, nameOf(object)), { force: true });
  },
});

const byKey = (one: readonly [string, unknown], other: readonly [string, unknown]): number =>
  one[0] < other[0] ? -1 : 1;

type Traits = Pick<Objects, "versioned" | "heard" | "cors">;

/** A bucket in memory and, where a folder is given, in a file an object. */
const createObjects = (folder: string | undefined, traits: Traits): Objects => {
  const files = filesIn(folder);
  const kept = new Map<string, readonly StoredObject[]>();
  const of = (key: string) => kept.get(key) ?? [];
  const add = (object: StoredObject): void =>
    void kept.set(object.key, traits.versioned ? [object, ...of(object.key)] : [object]);
  for (const object of files.all()) add(object);
  const inOrder = () => [...kept].toSorted(byKey).map(([, versions]) => versions);
  return {
    ...traits,
    find: (key, version) => of(key).find((one) => version === undefined || one.version === version),
    put: (object) => {
      add(object);
      files.keep(object);
    },
    remove: (key, version) => {
      const gone = of(key).filter((one) => version === undefined || one.version === version);
      kept.set(
        key,
        of(key).filter((one) => !gone.includes(one)),
      );
      for (const object of gone) files.drop(object);
    },
    all: () => inOrder().flatMap((versions) => versions.slice(0, 1)),
    versions: () => inOrder().flat(),
  };
};

const Properties = z.object({
  CorsConfiguration: z.optional(z.object({ CorsRules: z.array(CorsRule) })),
  VersioningConfiguration: z.optional(z.object({ Status: z.string() })),
  LifecycleConfiguration: z.optional(z.object({ Rules: z.array(z.record(z.string(), z.unknown())) })),
  NotificationConfiguration: z.optional(
    z.object({ EventBridgeConfiguration: z.optional(z.object({ EventBridgeEnabled: z._default(z.boolean(), true) })) }),
  ),
});

/** Old versions that expire are taken to have done so at once: nobody here waits for them. */
const traitsOf = (properties: z.infer<typeof Properties>): Traits => {
  const rules = properties.LifecycleConfiguration?.Rules ?? [];
  const expire = rules.some((rule) => "NoncurrentVersionExpiration" in rule);
  return {
    versioned: properties.VersioningConfiguration?.Status === "Enabled" && !expire,
    heard: properties.NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled ?? false,
    cors: properties.CorsConfiguration?.CorsRules ?? [],
  };
};

export const createBuckets = ({ resources }: Pick<Assembly, "resources">, folder: string | undefined): Buckets =>
  new Map(
    resources("AWS::S3::Bucket", Properties).map(({ name, properties }) => [
      name,
      createObjects(folder && join(folder, name), traitsOf(properties)),
    ]),
  );
