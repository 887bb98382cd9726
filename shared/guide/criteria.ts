import * as z from "zod/mini";
import type { Edition } from "#guide/editions";

/** The criteria by which candidacies are scored, by the parameters that hold their points (G4.8). */
export const Criterion = z.enum([
  "pointsOpenGovernment",
  "pointsMobilising",
  "pointsTechnology",
  "pointsCarryingOut",
  "pointsEvaluating",
  "pointsDrafting",
]);
export type Criterion = z.infer<typeof Criterion>;

/** The criteria of an edition with their points, 100 in all: nothing but a revision of the guide changes them (G4.8). */
export const criteriaOf = (edition: Edition): { criterion: Criterion; points: number }[] =>
  Criterion.options.map((criterion) => ({ criterion, points: edition[criterion] }));
