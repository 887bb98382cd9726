import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

// Below the ranges from which systems give a port to whoever asks for any: nobody is given it before it is taken.
const [FIRST, BEYOND] = [20_000, 32_000];

const isFree = async (port: number): Promise<boolean> => {
  const probe = createServer();
  try {
    await once(probe.listen(port, "127.0.0.1"), "listening");
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
};

/** A port of the loopback that is free, for a process that is told its port. */
export const freePort = async (): Promise<number> => {
  const port = randomInt(FIRST, BEYOND);
  return (await isFree(port)) ? port : freePort();
};
