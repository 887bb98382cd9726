import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { stacks } from "#infra/rehearsal/places";

const Records = z.object({
  RegisterTable: z.string(),
  VaultBucket: z.string(),
  UserPool: z.string(),
  UserPoolClient: z.string(),
});
const Portal = z.object({ ApiAddress: z.url(), PagesBucket: z.string() });

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));

/** What the stacks say of themselves, once deployed. */
export const recordsIn = async (file: string) =>
  z.object({ [stacks.records]: Records }).parse(await read(file))[stacks.records];
export const portalIn = async (file: string) =>
  z.object({ [stacks.portal]: Portal }).parse(await read(file))[stacks.portal];
