import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export type Env = Readonly<Record<string, string>>;
/** Gives what the program said. */
export type Run = (program: string, ...args: readonly string[]) => Promise<string>;

/** Runs programs to their end with nothing but the given environment; ends them when told to stop. */
export const running =
  (signal: AbortSignal, cwd: string, env: Env): Run =>
  async (program, ...args) => {
    const child = spawn(program, args, { cwd, env, signal, stdio: ["ignore", "pipe", "pipe"] });
    const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
    if (code !== 0) throw new Error(`${[program, ...args].join(" ")} ended with ${code}\n${said}${complained}`);
    return `${said}${complained}`;
  };
