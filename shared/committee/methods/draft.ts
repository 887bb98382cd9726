import * as z from "zod/mini";
import { defaultParts } from "#committee/methods/dossier-parts";
import { MethodDraft } from "#committee/methods/method";

const { shape } = MethodDraft.def.innerType;

const keptWhileObjectedTo = z.refine<Readonly<{ objectionDays: number; keptDays: number }>>(
  ({ objectionDays, keptDays }) => objectionDays <= keptDays,
  { path: ["keptDays"], params: { fault: "kept-too-briefly" } },
);

/** A method as it is drafted: unless it says otherwise, a dossier must have the usual parts. */
export const AskedDraft = z.readonly(
  z.strictObject({ ...shape, parts: z._default(shape.parts, defaultParts) }).check(keptWhileObjectedTo),
);
