import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { conceptFiles, registered } from "#scaffold/concept";

const plural = (one: string): string => (/[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`);

const [what, one = "", many = plural(one)] = process.argv.slice(2);

const refused = (why: string): never => {
  process.stderr.write(`${why}\n`);
  process.exit(1);
};

if (what !== "concept" || !/^[a-z]+$/.test(one) || !/^[a-z]+$/.test(many))
  refused(
    "Say what is new, and what one of it is called, in small letters: npm run new -- concept petition [petitions]",
  );

const files = conceptFiles({ one, many });
const there = files.find(({ file }) => existsSync(file));
if (there) refused(`${there.file} stands already: nothing was written.`);

const written = [...files, ...registered({ one, many }, (file) => readFileSync(file, "utf8"))];
for (const { file, text } of written) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const code = written.map(({ file }) => file);
execFileSync("npx", ["biome", "check", "--write", ...code], { stdio: "inherit" });
process.stdout.write(
  `${code.map((file) => `  ${file}\n`).join("")}Its first test is red: test/pure/committee/${many}.test.ts\n`,
);
