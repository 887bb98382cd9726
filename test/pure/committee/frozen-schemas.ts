import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { almanacs } from "#committee/calendar/kind";
import { calls } from "#committee/calls/kind";
import { SavedForm } from "#committee/candidacies/application-form";
import { candidacies } from "#committee/candidacies/kind";
import { chairs } from "#committee/composition/kind";
import { Letter, LetterName } from "#committee/correspondence";
import type { Owed, Words } from "#committee/entail";
import { files } from "#committee/files/kind";
import { groups } from "#committee/groups/kind";
import { ImportPart } from "#committee/imports/import";
import { imports } from "#committee/imports/kind";
import type { DocumentName } from "#committee/kernel/document-name";
import { Duty } from "#committee/kernel/duty";
import { Owed as OwedDeadline } from "#committee/kernel/owing";
import { PostAccount } from "#committee/kernel/post-account";
import { ComingTold } from "#committee/meetings/coming";
import { Contribution } from "#committee/meetings/contributions";
import { meetings } from "#committee/meetings/kind";
import { Proposal } from "#committee/meetings/proposals";
import { DisputeAnswer } from "#committee/memberships/disputes";
import { absencesOwed, seats } from "#committee/memberships/kind";
import { MethodContribution } from "#committee/methods/contributions";
import { methods } from "#committee/methods/kind";
import { MethodBallot } from "#committee/methods/votes";
import { people } from "#committee/people/kind";
import { ErasedPerson } from "#committee/people/retention";
import { plans } from "#committee/plans/kind";
import type { shapes } from "#committee/shapes";
import { associations } from "#committee/space/kind";
import { AddressTaken, KeyTaken, LinkKey, LinkUsed } from "#functions/kernel/taken-once";
import { diaries } from "#functions/readers/diaries";
import { DisclosedText, Page } from "#journal/page";
import type { KeptLetter } from "#secretariat/letter-box";
import type { Mark } from "#secretariat/marks";

/** Every field of a type that no schema tells, each by a schema of its own: one that is added or changed there must be so here. */
type Fields<Told> = Readonly<{ [Name in keyof Required<Told>]: z.ZodMiniType<Told[Name] | undefined> }>;

const documentName = z.custom<DocumentName>((name) => typeof name === "string");
const anInstant = z.optional(Instant);
const aString = z.optional(z.string());

const mark = { document: documentName, token: z.string(), about: z.readonly(z.array(z.string())) } as const;

const owed = {
  ...{ matter: z.string(), page: z.int(), head: z.string(), at: Instant },
  letters: z.readonly(z.array(Letter)),
  ...{ account: aString, erases: aString, forgets: z.optional(z.readonly(z.array(z.string()))) },
  documents: z.optional(z.readonly(z.array(documentName))),
  ring: anInstant,
} as const;

const letter = {
  ...{ matter: z.string(), page: z.int(), letter: LetterName, to: z.string(), person: z.string() },
  insteadOf: z.optional(z.int()),
  status: z.enum(["queued", "claimed", "sent", "delivered", "bounced", "complained", "rejected"]),
  ...{ sending: z.int(), queuedAt: Instant, sentAt: anInstant, deliveredAt: anInstant, returnedAt: anInstant },
  ...{ delayedAt: anInstant, refused: aString, refusedAt: anInstant },
} as const;

const disclosed = z.readonly(z.record(z.string(), DisclosedText));
const words = { open: disclosed, reserved: disclosed } as const;

/** What an addition is kept with, beside what was added. */
const added = { print: z.optional(z.string()) };

/** By which schema today's code reads each kind of thing that stands on the register. */
export const schemas = {
  MEETING: meetings.schema,
  PLAN: plans.schema,
  SEAT: seats.schema,
  CHAIR: chairs.schema,
  PERSON: z.union([people.schema, ErasedPerson]),
  ASSOCIATION: associations.schema,
  METHOD: methods.schema,
  CALL: calls.schema,
  CANDIDACY: candidacies.schema,
  GROUP: groups.schema,
  FILE: files.schema,
  ABSENCES: absencesOwed.schema,
  ALMANAC: almanacs.schema,
  DIARY: diaries.schema,
  IMPORT: imports.schema,
  "MEETING/COMING": ComingTold,
  "MEETING/PROPOSAL": z.intersection(Proposal, z.object(added)),
  "MEETING/CONTRIBUTION": z.intersection(Contribution, z.object(added)),
  "METHOD/CONTRIBUTION": MethodContribution,
  "METHOD/BALLOT": MethodBallot,
  "SEAT/ANSWER": DisputeAnswer,
  "CANDIDACY/FORM": SavedForm,
  "IMPORT/PART": ImportPart,
  OWES: z.readonly(z.array(OwedDeadline)),
  PAGE: Page,
  TEXT: z.object(words satisfies Fields<Words>),
  OUTBOX: z.object(owed satisfies Fields<Owed>),
  DUTY: Duty,
  LETTER: z.object(letter satisfies Fields<KeptLetter>),
  DIRTY: z.object(mark satisfies Fields<Omit<Mark, "name">>),
  POST: PostAccount,
  KEY: KeyTaken,
  REGISTERED: AddressTaken,
  USED: LinkUsed,
  SECRET: LinkKey,
} as const satisfies Readonly<Record<keyof typeof shapes, z.ZodMiniType>>;
