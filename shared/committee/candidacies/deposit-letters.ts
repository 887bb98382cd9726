import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { NamedCandidacy } from "#committee/candidacies/letters";
import { Sha256, WhyRefused } from "#committee/files/files";
import { toPerson } from "#committee/kernel/audiences";
import { Line, Words } from "#committee/kernel/words";

/** The file that was brought, what it was called, and the part of the dossier that it is for. */
const ofDeposit = { to: toPerson, candidacy: NamedCandidacy, file: z.ulid(), part: Words, name: Line };

/** The receipt of a part: when it came by the vault's own time, and what was found of it (G4.7). */
export const DepositReceipt = z.object({
  letter: z.literal("deposit-receipt"),
  ...ofDeposit,
  cameAt: Instant,
  /** In bytes. */
  size: z.int(),
  sha256: Sha256,
  pages: z.optional(z.int()),
});
export type DepositReceipt = z.infer<typeof DepositReceipt>;

/** A part was refused, and why. */
export const DepositRefused = z.object({ letter: z.literal("deposit-refused"), ...ofDeposit, why: WhyRefused });
export type DepositRefused = z.infer<typeof DepositRefused>;
