import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Region } from "#committee/kernel/regions";
import { Line, Words } from "#committee/kernel/words";
import { type Capacity, Language } from "#committee/people/people";
import { FieldOfWork } from "#committee/space/fields-of-work";
import { Part } from "#committee/space/parts";

/** A day of an association's past: the oldest ones are of the last century. */
const PastDay = CivilDate.check(z.refine((day: string) => /^(19|20)\d\d-/.test(day), { params: { fault: "date" } }));

/** The receipt of an association's declaration (dahir 1-58-376): provisional or final, its date, and a copy where one was brought. */
export const Receipt = z.readonly(
  z.strictObject({ kind: z.enum(["provisional", "final"]), date: PastDay, file: z.optional(z.ulid()) }),
);
export type Receipt = z.infer<typeof Receipt>;

/** Whether an association works in one place or in the whole country. */
export const Scope = z.enum(["local", "national"]);
export type Scope = z.infer<typeof Scope>;

/** The person who is written to for an association, as they were typed. */
export const AssociationContact = z.readonly(
  z.strictObject({
    name: z.readonly(z.strictObject({ ar: Line, latin: Line })),
    email: z.email().check(z.maxLength(254), z.toLowerCase()),
    language: Language,
  }),
);
export type AssociationContact = z.infer<typeof AssociationContact>;

/** How many fields of work an association may name. */
export const MOST_FIELDS = 5;

/** What an association says of itself; what it may bring later isn't asked for before it may come in. */
export const declared = {
  name: Words,
  receipt: z.optional(Receipt),
  region: Region,
  fields: z._default(z.readonly(z.array(FieldOfWork).check(z.maxLength(MOST_FIELDS))), []),
  scope: Scope,
  since: z.optional(PastDay),
  contact: z.optional(AssociationContact),
};

export const Declaration = z.readonly(z.strictObject(declared));
export type Declaration = z.infer<typeof Declaration>;

/** What was agreed to about personal data (law 09-08): which text, for what, and when. */
export const Consent = z.readonly(z.object({ version: z.string(), purpose: z.string(), givenAt: Instant }));
export type Consent = z.infer<typeof Consent>;

/** The text that an association's contact is asked to agree to now, and what their data is for. */
export const spaceConsent = { version: "2026-11", purpose: "civil-society-space" } as const;

const common = {
  id: z.ulid(),
  edition: CivilDate,
  ...declared,
  /** The id of the contact's entry on the register, once they have one. */
  person: z.optional(z.string()),
  consent: z.optional(Consent),
  /** The day on which it came to the space. */
  joined: CivilDate,
  /** The id of the last seat that it was given in the committee. */
  seat: z.optional(z.ulid()),
};

/** An association that has declared itself, and whose file is to be checked. */
export const Declared = z.readonly(z.object({ stage: z.literal("declared"), ...common }));
export type Declared = z.infer<typeof Declared>;

/** One whose file was returned: the parts that are missing or not in order, and why. */
export const Returned = z.readonly(
  z.object({ stage: z.literal("returned"), ...common, parts: z.readonly(z.array(Part)), reason: Words }),
);
export type Returned = z.infer<typeof Returned>;

/** A member of the civil-society space: nothing is missing from its file. */
export const Complete = z.readonly(z.object({ stage: z.literal("complete"), ...common }));
export type Complete = z.infer<typeof Complete>;

/** One that has left the space; whom one wrote to is forgotten. */
export const Left = z.readonly(z.object({ stage: z.literal("left"), ...common, leftOn: CivilDate }));
export type Left = z.infer<typeof Left>;

/** An association: of the civil-society space, coming to it, or gone from it. */
export const Association = z.discriminatedUnion("stage", [Declared, Returned, Complete, Left]);
export type Association = z.infer<typeof Association>;

/** In what capacity someone acts for an association, given by its key. */
export const forAssociation = (of: string): Capacity => ({ role: "association", of });
