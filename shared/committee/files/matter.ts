import type { StoredFile } from "#committee/files/files";
import type { Act } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { known, members } from "#committee/kernel/roles";

const acts = {
  askForFile: { by: ["secretariat", ...members, "association"], asks: ["POST", "/files"] },
  showFile: { by: known, asks: ["GET", "/files/{id}"] },
  readFile: { by: known, at: ["accepted"], asks: ["GET", "/files/{id}/content"] },
  readReceipt: { by: known, asks: ["GET", "/files/{id}/receipt"] },
} as const satisfies Readonly<Record<string, Act<StoredFile["stage"]>>>;

/** Files that people bring. */
export const fileMatter = {
  name: "FILE",
  path: "/files/{id}",
  desk: "/files/{id}",
  acts,
} as const satisfies Matter;
