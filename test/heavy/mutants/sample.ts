import { globSync, readFileSync } from "node:fs";
import { drawing } from "../drawing.ts";
import { type Mutant, mutantsOf } from "./mutant.ts";

/** Every mutant of what is decided without an engine. */
export const everyMutant = (): readonly Mutant[] =>
  globSync("shared/{calendar,committee,guide}/**/*.ts")
    .sort()
    .flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));

/** So many of them, drawn by a seed. */
export const drawnFrom = <One>(all: readonly One[], many: number, seed: number): readonly One[] => {
  const draw = drawing(seed);
  return all
    .map((one) => ({ one, place: draw() }))
    .toSorted((one, other) => one.place - other.place)
    .slice(0, many)
    .map(({ one }) => one);
};
