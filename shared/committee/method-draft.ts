import * as z from "zod/mini";
import { defaultParts } from "#committee/dossier-parts";
import { MethodDraft } from "#committee/method";

const { shape } = MethodDraft.def.innerType;

/** A method as it is drafted: unless it says otherwise, a dossier must have the usual parts. */
export const AskedDraft = z.readonly(z.strictObject({ ...shape, parts: z._default(shape.parts, defaultParts) }));
