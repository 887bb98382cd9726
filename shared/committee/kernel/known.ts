import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";

/** By what people know a matter: a meeting by its day, whatever has a name by its name. */
export const knownBy = { heldOn: z.optional(CivilDate), title: z.optional(Words) };

const Known = z.readonly(z.object(knownBy));
export type Known = z.infer<typeof Known>;

/** What of a matter, or of something about it, people know it by; what isn't there isn't told. */
export const knownOf = ({ heldOn, title }: Known): Known => ({ ...(heldOn && { heldOn }), ...(title && { title }) });
