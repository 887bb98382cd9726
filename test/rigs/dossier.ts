import { randomUUID } from "node:crypto";
import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import { Candidacy, candidacyConsent, type PreparedCandidacy } from "#committee/candidacy";
import type { DossierPart } from "#committee/dossier-part";
import { type Capacity, registerPerson } from "#committee/people";
import { circumstancesOf } from "#functions/circumstances";
import { candidacies, keyOf, people } from "#functions/matters";
import type { Office } from "#functions/offices";
import { record } from "#functions/record";
import type { openApi } from "./office.ts";

/** Enters someone who acts for a matter; gives their id. */
const acting = async (office: Office, capacity: Capacity): Promise<string> => {
  const id = `person-${ulid()}`;
  const contact = { name: { ar: "ممثل", latin: "Représentant" }, email: `${id}@post.example`.toLowerCase() };
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const entered = registerPerson(id, { ...contact, language: "fr", capacities: [capacity] }, circumstances);
  await record(office, { kind: people, id }, entered, circumstances);
  return id;
};

/** A candidacy that is prepared while its call is open until an instant, with who speaks for its association and whom it names. */
export const dossierAt = async (office: Office, closesAt: string, parts: readonly DossierPart[]) => {
  const [id, association] = [ulid(), ulid()];
  const key = keyOf(candidacies, id);
  const applicant = await acting(office, { role: "association", of: `ASSOCIATION#${association}` });
  const person = await acting(office, { role: "candidate", of: key });
  const instant = office.now();
  const circumstances = circumstancesOf(office, undefined, { by: applicant });
  const nominee = { person, name: { ar: "مرشحة", latin: "Candidate" }, email: `${person}@post.example`.toLowerCase() };
  const state: PreparedCandidacy = {
    ...{ stage: "preparing", id, edition: circumstances.edition.inForceFrom, call: ulid(), association, applicant },
    ...{ title: { ar: "خطة العمل الوطنية" }, name: { ar: "جمعية الشفافية" }, region: "souss-massa", scope: "local" },
    ...{
      opensAt: instant,
      closesAt: Instant.parse(closesAt),
      keptDays: 365,
      parts,
      registeredAt: instant,
      registrations: 1,
    },
    ...{ nominee: { ...nominee, language: "fr" }, consent: { ...candidacyConsent, givenAt: instant } },
    ...{ deposits: [], reminded: [] },
  };
  const page = { act: "candidacy-registered", rules: [], facts: {} };
  await record(office, { kind: candidacies, id }, { state, page, letters: [] }, circumstances);
  const now = async () => Candidacy.parse((await office.register.load([key])).get(key)?.state) as PreparedCandidacy;
  return { id, key, applicant, nominee: person, now };
};

type Call = Awaited<ReturnType<typeof openApi>>["call"];

/** Asks for a file for a part of a dossier. */
export const askFor = (call: Call, { id }: Readonly<{ id: string }>, as: string, asked: object, part = 0) =>
  call("POST", `/candidacies/${id}/parts/${part}/deposits`, {
    ...{ as, body: { name: "statuts.pdf", ...asked } },
    headers: { "idempotency-key": randomUUID(), "accept-language": "en" },
  });
