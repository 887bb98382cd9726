import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, entries } from "#infra/bundle";

const RUNS = 11;

const timer = "const from = performance.now(); await import(process.argv[1]); console.log(performance.now() - from);";

const loadOnce = (module: string): number =>
  Number(execFileSync(process.execPath, ["--input-type=module", "-e", timer, pathToFileURL(module).href]));

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(1);

/** Each function's bundle: what it loads at its start and what only when asked, and how long that start takes beside nothing. */
export const measureBundles = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "bundles-"));
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const bundles = await Promise.all(entries.map(async (entry) => ({ entry, ...(await bundle(entry, folder)) })));
  const rows = bundles.map(({ entry, path, bytes, bytesAtStart }) => {
    const times = Array.from({ length: RUNS }, () => [loadOnce(empty), loadOnce(join(path, "index.mjs"))] as const);
    return {
      function: entry,
      "KB at start": kilobytes(bytesAtStart),
      "KB when asked": kilobytes(bytes - bytesAtStart),
      "load ms": median(times.map(([, loaded]) => loaded)).toFixed(1),
      "empty module ms": median(times.map(([nothing]) => nothing)).toFixed(1),
    };
  });
  console.log(`Bundles (1 KB = 1,000 bytes; medians of ${RUNS} fresh processes, in turn)`);
  console.table(rows);
};
