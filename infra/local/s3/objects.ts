import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { keepJson, readJson } from "#infra/local/ground/json-files";
import type { CorsRule } from "#infra/local/s3/cors";

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
  const kept = readJson(file, Kept);
  return { ...kept, body: Buffer.from(kept.body, "base64") };
};

const nameOf = ({ key, version = "" }: Pick<StoredObject, "key" | "version">): string =>
  `${createHash("sha256").update(key).update(version).digest("hex")}.json`;

/** The files of a folder, an object each; nothing is kept where there is no folder. */
const filesIn = (folder: string | undefined) => ({
  all: (): readonly StoredObject[] =>
    (folder && existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith(".json"))
      .map((file) => read(join(folder ?? "", file)))
      .toSorted((one, other) => one.modified - other.modified),
  keep: (object: StoredObject): void => {
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    keepJson(join(folder, nameOf(object)), { ...object, body: object.body.toString("base64") });
  },
  drop: (object: StoredObject): void => {
    if (folder) rmSync(join(folder, nameOf(object)), { force: true });
  },
});

const byKey = (one: readonly [string, unknown], other: readonly [string, unknown]): number =>
  one[0] < other[0] ? -1 : 1;

/** What the template says of a bucket. */
export type Traits = Pick<Objects, "versioned" | "heard" | "cors">;

/** A bucket in memory and, where a folder is given, in a file an object. */
export const createObjects = (folder: string | undefined, traits: Traits): Objects => {
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
