import { randomInt } from "node:crypto";

/** Within how many milliseconds to go on where many come to one matter at once: by chance, so that they don't meet again. */
export const rest = (): number => randomInt(400);
