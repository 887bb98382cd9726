import * as z from "zod/mini";
import { AskedDay, ClockTime, Instant } from "#calendar/civil-date";
import { CallCount } from "#committee/calls/call";
import { Experience } from "#committee/candidacies/application-form";
import { Region } from "#committee/kernel/regions";
import { Words } from "#committee/kernel/words";
import { DossierPart } from "#committee/methods/dossier-part";
import { Scope } from "#committee/space/association";
import { announced, announcing, open, progress } from "#contract/calls/examples";
import { callId } from "#contract/candidacies/examples";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { Criterion } from "#guide/criteria";

const CallView = z.object({
  id: z.ulid(),
  stage: z.enum(["announced", "open", "closing", "closed"]),
  method: z.ulid(),
  plan: z.ulid(),
  /** The title of its plan. */
  title: Words,
  seats: z.int(),
  /** What a dossier must have beside the form. */
  parts: z.array(DossierPart),
  keptDays: z.int(),
  criteria: z.array(z.object({ criterion: Criterion, points: z.int() })),
  announcedAt: Instant,
  opensAt: Instant,
  closesAt: Instant,
  /** Whether candidacies may come now (G4.7). */
  isOpen: z.boolean(),
  closedAt: z.optional(Instant),
  /** How it came out, once it is closed. */
  count: z.optional(CallCount),
  version: z.int(),
});
export type CallView = z.infer<typeof CallView>;

const Tally = {
  /** Those that stand or stood, the complete ones and those set aside among them. */
  begun: z.int(),
  complete: z.int(),
  setAside: z.int(),
  withdrawn: z.int(),
};

const [told, untold] = [z.enum(["yes", "no"]), z.literal("untold")];

const tallies = <Of extends z.ZodMiniType<string>>(of: Of) => z.array(z.object({ of, ...Tally }));

/** Calls for candidacies. */
export const callRoutes = {
  announceCall: route({
    act: "announceCall",
    summary:
      "Announce a call for candidacies on a published method, from one hour of legal time in Morocco to another (G4.6)",
    params: noFields,
    query: noFields,
    body: z.strictObject({
      method: z.ulid(),
      opensOn: AskedDay,
      opensTime: ClockTime,
      closesOn: AskedDay,
      closesTime: ClockTime,
    }),
    keyed: true,
    out: CallView,
    example: { body: announcing, out: announced },
  }),

  listCalls: route({
    act: "listCalls",
    summary: "List the calls for candidacies, the last to open first",
    params: noFields,
    ...bare,
    out: z.object({ calls: z.array(CallView) }),
    example: { out: { calls: [announced] } },
  }),

  showCall: route({
    act: "showCall",
    summary:
      "Read a call for candidacies and, once it is closed, how many were complete and what the others lacked (G4.9)",
    params: ById,
    ...bare,
    out: CallView,
    example: { params: { id: callId }, out: open },
  }),

  readProgress: route({
    act: "readProgress",
    summary:
      "Read how many candidacies a call has and how many are complete, by the axes of inclusion (G2.5): never whose they are",
    params: ById,
    ...bare,
    out: z.object({
      all: z.object(Tally),
      byRegion: tallies(Region),
      byScope: tallies(Scope),
      /** These two from the forms that were deposited. */
      byExperience: tallies(z.union([Experience, untold])),
      byMarginalised: tallies(z.union([told, untold])),
      /** The letters by which associations were told of it. */
      letters: z.object({ sent: z.int(), waiting: z.int() }),
    }),
    example: { params: { id: callId }, out: progress },
  }),
} as const;
export type Progress = z.infer<typeof callRoutes.readProgress.out>;
