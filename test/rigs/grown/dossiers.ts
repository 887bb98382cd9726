import { createHash } from "node:crypto";
import { CivilDate, Instant } from "#calendar/civil-date";
import type { OpenCall } from "#committee/calls/call";
import { calls } from "#committee/calls/kind";
import { Question, SavedForm, type WholeForm } from "#committee/candidacies/application-form";
import type { PreparedCandidacy } from "#committee/candidacies/candidacy";
import { askForDeposit, noteAsked } from "#committee/candidacies/deposit-asked";
import { depositAfter } from "#committee/candidacies/deposit-of-file";
import { noteDeposit } from "#committee/candidacies/deposits";
import { depositForm } from "#committee/candidacies/form-deposit";
import { candidacies } from "#committee/candidacies/kind";
import { forCandidacy, registerCandidacy } from "#committee/candidacies/registering";
import { lookAtArrival } from "#committee/files/arrivals";
import type { AwaitedFile, ScanningFile, StoredFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { settleScan } from "#committee/files/scans";
import { keyOf } from "#committee/kernel/kind";
import { defaultParts } from "#committee/methods/dossier-parts";
import type { Complete } from "#committee/space/association";
import type { Hand, Written } from "./hand.ts";
import { contactOf, entered } from "./members.ts";

/** A call that takes candidacies between two instants. */
export const openedCall = (
  hand: Hand,
  plan: string,
  closesAt = "2026-12-31T16:00:00.000Z",
): Promise<Written<OpenCall>> => {
  const id = hand.id();
  return hand.write(calls, { id }, ({ edition, instant }) => ({
    state: {
      ...{
        stage: "open" as const,
        id,
        edition: edition.inForceFrom,
        method: hand.id(),
        plan,
        seats: 13,
        keptDays: 180,
      },
      ...{
        title: { ar: "خطة العمل الوطنية", fr: "Plan d’action national" },
        parts: defaultParts,
        announcedAt: instant,
      },
      ...{ opensAt: Instant.parse("2026-11-02T09:00:00.000Z"), closesAt: Instant.parse(closesAt) },
    },
    page: { act: "call-announced", rules: ["G4.6"], facts: {} },
    letters: [],
  }));
};

const bytes = new TextEncoder().encode("%PDF-1.7 one page ".padEnd(1_000, "."));
const sha256 = createHash("sha256").update(bytes).digest("hex");

/** The file of one part: asked for, come, looked through; each time noted on its candidacy. */
const brought = async (
  hand: Hand,
  candidacy: Written<PreparedCandidacy>,
  part: number,
): Promise<Written<PreparedCandidacy>> => {
  const { applicant } = candidacy.state;
  const id = hand.id();
  const asked = { part, name: `piece-${part}.pdf`, type: "application/pdf" as const, size: bytes.length, sha256 };
  const { largest } = candidacy.state.parts[part]!;
  let theirs = await hand.write(
    candidacies,
    candidacy,
    (now) => noteAsked(candidacy.state, { ...asked, file: id }, now),
    applicant,
  );
  let file: Written<StoredFile> = await hand.write(
    files,
    { id },
    (now) => askForDeposit(id, { candidacy: candidacy.state, asked, largest }, now),
    applicant,
  );
  const cameAt = hand.now();
  const noted = async () => {
    const { state, before } = theirs;
    const deposit = state.deposits.find((one) => one.file === id)!;
    theirs = await hand.write(
      candidacies,
      { id: state.id, before },
      () => noteDeposit(state, depositAfter(deposit, file.state, file.before.head)),
      "clock",
    );
  };
  const arrived = { version: "1", bytes, sha256, recorded: sha256, cameAt, paged: { pages: 1 } };
  file = await hand.write(files, file, (now) => lookAtArrival(file.state as AwaitedFile, arrived, now), "clock");
  await noted();
  file = await hand.write(
    files,
    file,
    (now) => settleScan(file.state as ScanningFile, { outcome: "clean", version: "1" }, now),
    "clock",
  );
  await noted();
  return theirs;
};

/** A form of which nothing is missing, as it was saved. */
const savedAt = (instant: string): WholeForm => {
  const answers = Object.fromEntries(Question.options.map((name) => [name, "نشتغل من أجل الشفافية. ".repeat(12)]));
  return SavedForm.parse({
    form: { language: "ar", experience: "some", marginalised: false, answers },
    savedAt: instant,
  }) as WholeForm;
};

type Standing = Readonly<{ call: OpenCall; association: Complete; applicant: string; number: number }>;

/** A candidacy for which someone is named; nothing of its dossier is there yet. */
export const registered = async (
  hand: Hand,
  { call, association, applicant, number }: Standing,
): Promise<Written<PreparedCandidacy>> => {
  const id = hand.id();
  const person = await entered(hand, ["nominee", number], forCandidacy(keyOf(candidacies, id)));
  const nominee = { person, ...contactOf("nominee", number) };
  const stands = {
    id,
    call,
    association,
    nominee,
    applicant,
    hostedIn: "eu-west-3",
    from: CivilDate.parse("2027-01-01"),
  };
  const history = { seats: [], terms: [] };
  return hand.write(candidacies, { id }, (now) => registerCandidacy({ ...stands, history }, now), applicant);
};

/** Saves the form of a candidacy, whole. */
export const saved = async (hand: Hand, { id }: Pick<Written<PreparedCandidacy>, "id">): Promise<WholeForm> => {
  const form = savedAt(hand.now());
  await hand.register.put(keyOf(candidacies, id), { kind: "FORM", id: "form", value: form });
  return form;
};

/** A dossier from its registration to its last part: a form and six files. */
export const wholeDossier = async (hand: Hand, standing: Standing): Promise<Written<PreparedCandidacy>> => {
  const begun = await registered(hand, standing);
  const form = await saved(hand, begun);
  let candidacy = await hand.write(
    candidacies,
    begun,
    (now) => depositForm(begun.state, () => form, now),
    standing.applicant,
  );
  for (const part of candidacy.state.parts.keys()) candidacy = await brought(hand, candidacy, part);
  return candidacy;
};
