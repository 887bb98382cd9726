import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "@jest/globals";
import { circling, code, importsOf, targets, uncommented, within } from "../rigs/imports.ts";

type Wall = Readonly<{
  /** What its files may name: whole names, or beginnings that end with a slash or a colon. */
  names: readonly string[];
  /** What they may name in `import type` alone. */
  types?: readonly string[];
  /** What lies in the folder but has a wall of its own. */
  but?: readonly string[];
}>;

const shared = globSync("shared/*/").map((folder) => basename(folder));
const onOneMachine = ["#infra/", "node:", "@aws-sdk/", "aws-ses-v2-local", "jose", "zod/mini"];

const walls: Readonly<Record<string, Wall>> = {
  "shared/calendar": { names: ["#calendar/", "zod/mini"] },
  "shared/wording": { names: ["#wording/", "intl-messageformat", "zod/mini"] },
  "shared/journal": { names: ["#journal/", "canonicalize", "node:crypto", "zod/mini"] },
  "shared/guide": { names: ["#guide/", "#calendar/", "#wording/", "zod/mini"] },
  "shared/committee": { names: ["#committee/", "#guide/", "#calendar/", "#journal/", "zod/mini"] },
  "shared/contract": { names: ["#contract/", "#committee/", "#guide/", "#calendar/", "#journal/", "zod/mini"] },
  "shared/letters": {
    names: [
      ...["#letters/", "#committee/", "#guide/", "#calendar/", "#wording/", "#contract/", "#journal/"],
      ...["nodemailer/lib/mail-composer", "ical-generator"],
    ],
  },
  "shared/pages": {
    names: [
      ...["#pages/", "#committee/", "#guide/", "#calendar/", "#wording/", "#contract/", "#journal/"],
      // The calendar of the meetings is a page too, for programs: told by the same hand as the invitations.
      ...["preact", "preact/", "preact-render-to-string", "ical-generator"],
    ],
  },
  "shared/secretariat": {
    names: ["#secretariat/", "@aws-sdk/", "node:http", "node:https", "node:stream/consumers"],
    types: ["#committee/", "#calendar/", "#letters/", "#journal/"],
  },
  functions: {
    names: [
      ...["#functions/", ...shared.map((folder) => `#${folder}/`)],
      ...["node:", "zod/mini", "@middy/", "jose", "ulid", "csv-parse/sync", "unpdf/pdfjs"],
    ],
    types: ["aws-lambda"],
    but: ["functions/secretariat"],
  },
  "functions/secretariat": {
    names: ["#functions/", "#calendar/", "#secretariat/", "node:crypto", "zod/mini", "ulid", "@aws-sdk/"],
  },
  infra: {
    names: [
      ...[
        "#infra/constructs/",
        "#infra/stacks/",
        ...["assembled", "browser-script", "bundle", "house", "lightened", "made-ready", "settings", "stages"].map(
          (file) => `#infra/${file}`,
        ),
      ],
      ...["node:", "zod/mini", "constructs", "aws-cdk-lib", "aws-cdk-lib/", "cdk-nag", "esbuild", "../cdk.json"],
    ],
    but: ["infra/local", "infra/rehearsal"],
  },
  "infra/local": { names: [...onOneMachine, "#infra/assembled", "./seats.json"] },
  "infra/rehearsal": { names: onOneMachine },
  "docs/generator": { names: ["#docs/", "#guide/", "node:fs"] },
  "docs/scaffold": { names: ["#scaffold/", "node:", "./registrations.json"] },
};

const filesOf = (place: string): string[] =>
  code.filter((file) => within(place)(file) && !walls[place]?.but?.some((other) => within(other)(file)));

const among =
  (allowed: readonly string[] = []) =>
  (name: string): boolean =>
    allowed.some((one) => name === one || (/[/:]$/.test(one) && name.startsWith(one)));

test.each(Object.entries(walls))("%s names only what it may", (place, { names, types }) => {
  const strays = filesOf(place).flatMap((file) =>
    importsOf(file)
      .filter(({ name, typeOnly }) => !among(names)(name) && !(typeOnly && among(types)(name)))
      .map(({ name }) => `${file} → ${name}`),
  );
  expect(filesOf(place)).not.toEqual([]);
  expect(strays).toEqual([]);
});

test("every file stands behind a wall", () => {
  const walled = new Set(Object.keys(walls).flatMap(filesOf));
  expect(code.filter((file) => !walled.has(file))).toEqual([]);
});

const present = /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\b|\bTemporal\.Now\b/;
const chance = /\bMath\.random\b|\brandom(Bytes|UUID|Int)\b|\bgetRandomValues\b|(?<!\.)\bulid\(/;
const host = /\bprocess\.|\bimport\.meta\b|\bglobalThis\b|\bfetch\(|\bset(Timeout|Interval|Immediate)\(/;
const hostTimeZone = /\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(|\.toLocale\w*\(/;

const asking = (files: readonly string[], ...patterns: readonly RegExp[]): string[] =>
  files.filter((file) => patterns.some((pattern) => pattern.test(uncommented(file))));

test("the pure folders ask the world nothing: not the time, nor chance, nor the host", () => {
  const pure = filesOf("shared").filter((file) => !within("shared/secretariat")(file));
  expect(asking(pure, present, chance, host, hostTimeZone)).toEqual([]);
});

test("no moment is asked of the host by the secretariat's hands either, nor anything of its environment", () => {
  expect(asking(filesOf("shared/secretariat"), present, chance, /\bprocess\./, hostTimeZone)).toEqual([]);
});

test("of the functions, one folder alone asks for the time, chance and the environment, beside a deployer's commands", () => {
  const others = filesOf("functions").filter((file) => !within("functions/commands")(file));
  expect(asking(others, present, chance, /\bprocess\./, hostTimeZone)).toEqual([]);
});

test("no file leads back to itself", () => {
  expect([...targets.values()].flat().filter((file) => !targets.has(file))).toEqual([]);
  expect(circling(targets)).toEqual([]);
});

test("every file and folder has the name of what it holds", () => {
  const empty = /^(utils?|lib|types?|helpers?|constants?|index|common|misc)(\.|$)/;
  const named = globSync("{shared,functions,infra,docs,test,checkers}/**/*");
  expect(named.filter((path) => empty.test(basename(path)))).toEqual([]);
});
