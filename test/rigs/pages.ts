// Preloaded where sources run as they are: pages hold JSX, which Node doesn't strip.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

const jsx = { loader: "tsx", jsx: "automatic", jsxImportSource: "preact", target: "node24", format: "esm" } as const;

registerHooks({
  load: (url, context, next) =>
    url.endsWith(".tsx")
      ? {
          format: "module",
          shortCircuit: true,
          source: transformSync(readFileSync(fileURLToPath(url), "utf8"), jsx).code,
        }
      : next(url, context),
});
