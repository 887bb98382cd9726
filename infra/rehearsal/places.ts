import { delimiter, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");
/** All that a rehearsal leaves on disk: the emulator's packages and the last assembly. */
export const folder = resolve(root, ".rehearsal");
export const venv = resolve(folder, "venv");

export const region = "eu-west-3";
export const stacks = {
  records: "Ishraf-dev-Records",
  portal: "Ishraf-dev-Portal",
  service: "Ishraf-dev-Service",
} as const;

/** Node 24 before the machine's own: the emulator runs functions with the `node` that it finds. */
export const path = [resolve(root, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
