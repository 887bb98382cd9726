import { takeNext } from "#functions/imports/take-next";
import type { Look } from "#functions/kernel/look";

/** Goes on with a list of associations that is taken over. */
export const lookAtImport: Look = (office, key) => takeNext(office, key, "clock");
