import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { CannotStart } from "#infra/local/ground/cannot-start";

const least = 17;

const majorOf = (told: string): number => {
  const [, first = "0", second = "0"] = /version "(\d+)(?:\.(\d+))?/.exec(told) ?? [];
  return Number(first === "1" ? second : first);
};

/** The Java to run DynamoDB Local with: that of JAVA_HOME, else that of the path; version 17 at least. */
export const findJava = (env: Readonly<Record<string, string | undefined>>): string => {
  const java = env["JAVA_HOME"] ? join(env["JAVA_HOME"], "bin", "java") : "java";
  const { stderr } = spawnSync(java, ["-version"], { encoding: "utf8", env });
  if (majorOf(stderr ?? "") >= least) return java;
  throw new CannotStart(
    `A Java ${least} runtime is needed by DynamoDB Local and was not found: apt-get install openjdk-17-jre-headless.`,
  );
};
