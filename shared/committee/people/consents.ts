import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";

/**
 * What a person consents to (law 09-08), each on its own: that what is held on them serves the committee's work, and that the
 * other members see their WhatsApp number.
 */
export const ConsentPurpose = z.enum(["committee", "whatsapp"]);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** The version of the words in force for each purpose: whoever consents does so to these. */
export const versionsInForce: Readonly<Record<ConsentPurpose, string>> = { committee: "2026-11", whatsapp: "2026-11" };

/** A consent, with the version of the words that it was given to; it is kept when it is withdrawn. */
export const Consent = z.readonly(
  z.object({
    purpose: ConsentPurpose,
    version: z.string(),
    givenAt: Instant,
    withdrawnAt: z.optional(Instant),
  }),
);
export type Consent = z.infer<typeof Consent>;

/** Whether a consent to a purpose stands, among those that a person has given. */
export const stands = (consents: readonly Consent[] | undefined, purpose: ConsentPurpose): boolean =>
  (consents ?? []).some((consent) => consent.purpose === purpose && consent.withdrawnAt === undefined);
