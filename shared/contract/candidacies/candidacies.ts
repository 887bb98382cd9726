import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { ApplicationForm } from "#committee/candidacies/application-form";
import { candidacyConsent, Deposit, Missing, Nominee } from "#committee/candidacies/candidacy";
import { Words } from "#committee/kernel/words";
import { DossierPart } from "#committee/methods/dossier-part";
import { AssociationContact } from "#committee/space/association";
import {
  agreed,
  callId,
  candidacyId,
  listed,
  nominee,
  record,
  registered,
  withdrawn,
} from "#contract/candidacies/examples";
import { journalRoutes } from "#contract/kernel/journal";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { associationId } from "#contract/methods/examples";

const { name: nomineeName, email, language } = Nominee.def.innerType.shape;

/** A file that was brought for a part, and what became of it. */
export const DepositView = z.object(Deposit.def.innerType.shape);
export type DepositView = z.infer<typeof DepositView>;

/** A part of the dossier, what it is, and whether it is there; the deposit that counts, and the last one, where these are two. */
const PartView = z.object({
  part: z.int(),
  ...DossierPart.def.innerType.shape,
  isThere: z.boolean(),
  counts: z.optional(DepositView),
  last: z.optional(DepositView),
});
export type PartView = z.infer<typeof PartView>;

/** A candidacy as it stands in a list of one's own. */
export const CandidacyLine = z.object({
  id: z.ulid(),
  stage: z.enum(["preparing", "withdrawn", "in-study", "set-aside"]),
  call: z.ulid(),
  title: Words,
  opensAt: Instant,
  closesAt: Instant,
  /** Whether it can still be changed: the call is open, and it wasn't withdrawn. */
  isOpen: z.boolean(),
  association: z.ulid(),
  name: Words,
  missing: Missing,
  isComplete: z.boolean(),
});
export type CandidacyLine = z.infer<typeof CandidacyLine>;

/** A candidacy as its own people read it. */
export const CandidacyView = z.object({
  ...CandidacyLine.shape,
  /** Forgotten where they asked for it after the candidacy had ended. */
  nominee: z.optional(z.object({ name: nomineeName, email, language })),
  consent: z.object({ version: z.string(), givenAt: Instant }),
  /** The form as it was last saved, what is still unanswered in it, and when it was last deposited. */
  form: z.object({
    saved: z.optional(z.object({ form: ApplicationForm, savedAt: Instant })),
    unanswered: z.array(z.string()),
    deposited: z.optional(z.object({ at: Instant, savedAt: Instant, size: z.int(), sha256: z.string() })),
  }),
  parts: z.array(PartView),
  version: z.int(),
});
export type CandidacyView = z.infer<typeof CandidacyView>;

/** The text of the day is agreed to, and no other one. */
const Agreed = z.strictObject({
  version: z.literal(candidacyConsent.version),
  purpose: z.literal(candidacyConsent.purpose),
});

/** Candidacies. */
export const candidacyRoutes = {
  registerCandidacy: route({
    act: "registerCandidacy",
    summary:
      "Have one’s own association stand for a call that is open, or name another person while it is (G4.7, G4.14)",
    params: z.object({ ...ById.shape, association: z.ulid() }),
    query: noFields,
    body: z.strictObject({ nominee: AssociationContact, consent: Agreed }),
    out: CandidacyView,
    tells: ["not-at-this-stage", "as-many-as-may-be"],
    example: {
      params: { id: callId, association: associationId },
      body: { nominee, consent: agreed },
      out: registered,
    },
  }),

  listOwnCandidacies: route({
    act: "listOwnCandidacies",
    summary: "List the candidacies of the caller’s associations, and those that the caller is named in",
    params: noFields,
    ...bare,
    out: z.object({ candidacies: z.array(CandidacyLine) }),
    example: { out: { candidacies: [listed] } },
  }),

  showCandidacy: route({
    act: "showCandidacy",
    summary: "Read a candidacy of one’s own: its form as it was saved, its parts, and what is missing",
    params: ById,
    ...bare,
    out: CandidacyView,
    example: { params: { id: candidacyId }, out: registered },
  }),

  readCandidacyRecord: route({
    act: "readCandidacyRecord",
    summary: "Take away the journal of a candidacy of one’s own, with the words that it binds: the receipt of its form",
    params: ById,
    ...bare,
    out: journalRoutes.readJournal.out,
    example: { params: { id: candidacyId }, out: record },
  }),

  withdrawCandidacy: route({
    act: "withdrawCandidacy",
    summary: "Withdraw a candidacy of one’s own, while its call is open or closing",
    params: ById,
    ...bare,
    ifMatch: "optional",
    out: CandidacyView,
    example: { params: { id: candidacyId }, out: withdrawn },
  }),
} as const;
