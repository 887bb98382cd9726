import * as z from "zod/mini";
import { defaultParts } from "#committee/methods/dossier-parts";
import { MethodDraft } from "#committee/methods/method";

const { shape } = MethodDraft.def.innerType;

const keptWhileObjectedTo = z.refine<Readonly<{ objectionDays: number; keptDays: number }>>(
  ({ objectionDays, keptDays }) => objectionDays <= keptDays,
  { path: ["keptDays"], params: { fault: "kept-too-briefly" } },
);

/** How many characters the names of all parts have together at the most, in all their languages: ours; each candidacy bears them. */
const MOST_CHARACTERS = 6_000;

const shortNames = z.refine<Pick<MethodDraft, "parts">>(
  ({ parts }) => parts.flatMap(({ name }) => Object.values(name)).join("").length <= MOST_CHARACTERS,
  { path: ["parts"], params: { fault: "names-too-long" } },
);

/** A method as it is drafted: unless it says otherwise, a dossier must have the usual parts. */
export const AskedDraft = z.readonly(
  z.strictObject({ ...shape, parts: z._default(shape.parts, defaultParts) }).check(keptWhileObjectedTo, shortNames),
);
