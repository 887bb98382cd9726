import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/** The desk's script as browsers run it, alike on every machine for the same sources. */
export const browserScript = async (): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["functions/desk/browser/candidacy.ts"],
    bundle: true,
    charset: "utf8",
    format: "iife",
    legalComments: "none",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
};

/** The script stands in the desk's bundle as a text. */
export const scriptWrittenIn: Plugin = {
  name: "script-written-in",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]desk[\\/]kit[\\/]script-text\.ts$/ }, async () => ({
      contents: `export const scriptText = ${JSON.stringify(await browserScript())};`,
    }));
  },
};
