import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { house } from "#infra/house";
import { settingsFrom } from "#infra/settings";
import cdk from "../../../cdk.json" with { type: "json" };

/** Stands for every bundle, so that templates don't change with the functions' code. */
const bundle = () => {
  const path = mkdtempSync(join(tmpdir(), "bundle-"));
  writeFileSync(join(path, "index.mjs"), "export const handler = () => {};\n");
  return { path, bytes: 0, bytesAtStart: 0 };
};

export const dev = { stage: "dev", region: "eu-west-3" };
export const production = {
  stage: "production",
  region: "eu-west-3",
  domain: "ishraf.example.ma",
  certificate: "arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f",
  alarms: "alarms@example.ma",
};

/** Once SES knows the domain, and codes go by it. */
export const bySes = { ...production, codes: "ses" };

export const standing = (given: Readonly<Record<string, string>>) => {
  const app = new App({ context: cdk.context, outdir: mkdtempSync(join(tmpdir(), "assembly-")) });
  const asked = settingsFrom(given);
  if ("missing" in asked) throw new Error(asked.missing);
  const one = bundle();
  const bundles = {
    api: one,
    "carry-out": one,
    desk: one,
    dossiers: one,
    "letter-news": one,
    publish: one,
    "sign-in-letter": one,
    sweep: one,
  };
  return { app, ...house(app, asked.settings, bundles) };
};

const templatesOf = (given: Readonly<Record<string, string>>) => {
  const { records, portal, service } = standing(given);
  return {
    records: Template.fromStack(records),
    portal: Template.fromStack(portal),
    service: Template.fromStack(service),
  };
};

const made = new Map<string, ReturnType<typeof templatesOf>>();

/** The templates of a stage: synthesised once, as nothing about them depends on who looks. */
export const templates = (given: Readonly<Record<string, string>>) => {
  const name = JSON.stringify(given);
  const found = made.get(name) ?? templatesOf(given);
  made.set(name, found);
  return found;
};
