import { globSync, readFileSync } from "node:fs";

const idIn = /^\s*id: "(G[\d.]+)",$/gm;

/** Which file holds each rule, by the rule's id: that of its article. */
export const clauseFiles = (): ReadonlyMap<string, string> =>
  new Map(
    globSync("shared/guide/**/*.ts").flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return text.includes(": Article = {") ? [...text.matchAll(idIn)].map(([, id = ""]) => [id, file] as const) : [];
    }),
  );
