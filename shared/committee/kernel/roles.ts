import * as z from "zod/mini";

/** What a person is to the committee; "public" is anyone at all, signed in or not. */
export const Role = z.enum([
  "secretariat",
  "chair",
  "administration-member",
  "deputy",
  "civil-society-member",
  "panel-member",
  "observer",
  "association",
  "candidate",
]);
export type Role = z.infer<typeof Role>;

/** Who has a voice in the committee. */
export const members = ["administration-member", "civil-society-member"] as const;

/** Who takes part in meetings, or may have to in another's place. */
export const attending = ["secretariat", "chair", "deputy", ...members] as const;

/** Everyone who is on the register. */
export const known = Role.options;

/** Anyone at all. */
export const anyone = ["public", ...known] as const;
