import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { stacks } from "#infra/rehearsal/places";

const Records = z.object({ RegisterTable: z.string(), UserPool: z.string(), UserPoolClient: z.string() });
const Service = z.object({ ApiAddress: z.url() });

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));

/** What the stacks say of themselves, once deployed. */
export const recordsIn = async (file: string) =>
  z.object({ [stacks.records]: Records }).parse(await read(file))[stacks.records];
export const serviceIn = async (file: string) =>
  z.object({ [stacks.service]: Service }).parse(await read(file))[stacks.service];
