import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Assembly } from "#infra/local/assembly";

/** An object of a bucket, and what its reader is told of it. */
export type StoredObject = Readonly<{
  key: string;
  body: Buffer;
  etag: string;
  modified: number;
  headers: Readonly<Record<string, string>>;
}>;

/** The objects of one bucket. */
export type Objects = Readonly<{
  find: (key: string) => StoredObject | undefined;
  put: (object: StoredObject) => void;
  remove: (key: string) => void;
  /** In the order of their keys. */
  all: () => readonly StoredObject[];
}>;

/** The buckets that the template makes, by name. */
export type Buckets = ReadonlyMap<string, Objects>;

const Kept = z.object({
  key: z.string(),
  body: z.string(),
  etag: z.string(),
  modified: z.number(),
  headers: z.record(z.string(), z.string()),
});

const read = (file: string): StoredObject => {
  const kept = Kept.parse(JSON.parse(readFileSync(file, "utf8")));
  return { ...kept, body: Buffer.from(kept.body, "base64") };
};

const nameOf = (key: string): string => `${createHash("sha256").update(key).digest("hex")}.json`;

/** A bucket in memory and, where a folder is given, in a file an object, replaced whole. */
const createObjects = (folder: string | undefined): Objects => {
  const files = folder && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  const objects = new Map(files.map((file) => read(join(folder ?? "", file))).map((object) => [object.key, object]));
  const keep = (object: StoredObject): void => {
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, nameOf(object.key));
    writeFileSync(`${file}.new`, JSON.stringify({ ...object, body: object.body.toString("base64") }));
    renameSync(`${file}.new`, file);
  };
  return {
    find: (key) => objects.get(key),
    put: (object) => {
      objects.set(object.key, object);
      keep(object);
    },
    remove: (key) => {
      objects.delete(key);
      if (folder) rmSync(join(folder, nameOf(key)), { force: true });
    },
    all: () => [...objects.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  };
};

export const createBuckets = ({ resources }: Pick<Assembly, "resources">, folder: string | undefined): Buckets =>
  new Map(
    resources("AWS::S3::Bucket", z.object({})).map(({ name }) => [name, createObjects(folder && join(folder, name))]),
  );
