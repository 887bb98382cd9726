import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";
import { DossierPart } from "#committee/methods/dossier-part";

/** How a call came out (G4.9): numbers alone, for who stands is told with the results. */
export const CallCount = z.readonly(
  z.object({
    candidacies: z.int(),
    inStudy: z.int(),
    setAside: z.int(),
    /** In how many of those that were set aside the form was missing, and each of the parts, in their order. */
    formMissing: z.int(),
    partsMissing: z.readonly(z.array(z.int())),
  }),
);
export type CallCount = z.infer<typeof CallCount>;

const common = {
  id: z.ulid(),
  edition: CivilDate,
  /** The published method that it follows, and the plan that this is for. */
  method: z.ulid(),
  plan: z.ulid(),
  /** The title of the plan, by which people know it. */
  title: Words,
  seats: z.int(),
  /** What a dossier must have beside the form, each part known by its place in the list. */
  parts: z.readonly(z.array(DossierPart)),
  /** For how many days what candidates brought is kept, where they aren't chosen. */
  keptDays: z.int(),
  announcedAt: Instant,
  /** From the first of these instants on, and until just before the second, candidacies may come. */
  opensAt: Instant,
  closesAt: Instant,
};

export const AnnouncedCall = z.readonly(z.object({ stage: z.literal("announced"), ...common }));
export const OpenCall = z.readonly(z.object({ stage: z.literal("open"), ...common }));
/** Nothing can come any more; what came in time is still being looked at. */
export const ClosingCall = z.readonly(z.object({ stage: z.literal("closing"), ...common, lookAt: Instant }));
export const ClosedCall = z.readonly(
  z.object({ stage: z.literal("closed"), ...common, closedAt: Instant, count: CallCount }),
);

/** A call for candidacies, from its announcement to its close (G4.6, stages 4 and 5). */
export const Call = z.discriminatedUnion("stage", [AnnouncedCall, OpenCall, ClosingCall, ClosedCall]);
export type Call = z.infer<typeof Call>;
export type AnnouncedCall = z.infer<typeof AnnouncedCall>;
export type OpenCall = z.infer<typeof OpenCall>;
export type ClosingCall = z.infer<typeof ClosingCall>;
export type ClosedCall = z.infer<typeof ClosedCall>;

/** Whether candidacies may come at an instant (G4.7): told by the two instants, whatever the clock has got round to. */
export const takesCandidacies = (
  { opensAt, closesAt }: Pick<Call, "opensAt" | "closesAt">,
  instant: Instant,
): boolean => opensAt <= instant && instant < closesAt;
