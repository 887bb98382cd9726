import { ulid } from "ulid";
import { CivilDate, Instant } from "#calendar/civil-date";
import { spaceConsent } from "#committee/association";
import { candidacyConsent } from "#committee/candidacy";
import type { DossierPart } from "#committee/dossier-part";
import type { Method } from "#committee/method";
import { circumstancesOf } from "#functions/circumstances";
import { methods } from "#functions/matters";
import type { ApiOffice } from "#functions/offices";
import { record } from "#functions/record";
import { enter, type openApi } from "./office.ts";
import { planOf } from "./plans.ts";

type Opened = Readonly<{ office: ApiOffice; call: Awaited<ReturnType<typeof openApi>>["call"] }>;

/** When candidacies are taken, to the minute of the first day and of the last, and the parts of their dossiers. */
type Taken = Readonly<{ opensOn: string; closesOn: string; parts: readonly DossierPart[] }>;

/** A method as it stands once it has been published. */
const publishMethod = async (office: ApiOffice, plan: string, { opensOn, closesOn, parts }: Taken): Promise<string> => {
  const id = ulid();
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const day = (text: string) => CivilDate.parse(text);
  const instant = Instant.parse(office.now());
  const state: Method = {
    ...{ stage: "published", id, plan, edition: circumstances.edition.inForceFrom, since: instant },
    ...{ title: { ar: "خطة" }, text: { ar: "منهجية" }, seats: 9, parts, objectionDays: 5, keptDays: 180 },
    ...{ call: { opensOn: day(opensOn), closesOn: day(closesOn) }, round: 1 },
    consultation: { opensOn: day("2026-11-01"), closesOn: day("2026-12-01") },
    vote: { opensOn: day("2026-12-02"), closesOn: day("2026-12-20"), electorate: "space" },
    count: {
      ...{ electorate: "space", voters: 1, inFavour: 1, against: 0, adopted: true, countedOn: day("2026-12-21") },
    },
    ...{ adoptedAt: instant, publishedOn: day("2026-12-21") },
  };
  const decision = { state, page: { act: "method-published", rules: [], facts: {} }, letters: [] };
  await record(office, { kind: methods, id }, decision, circumstances);
  return id;
};

/** Has the secretariat announce a call, from nine in the morning of its first day to four in the afternoon of its last; gives it. */
export const announceCall = async ({ office, call }: Opened, taken: Taken) => {
  const { opensOn, closesOn } = taken;
  const secretary = await enter(office, "secretariat");
  const headers = () => ({ "idempotency-key": ulid() });
  const plan = await call("POST", "/plans", { as: secretary, body: planOf(["a"]), headers: headers() });
  const method = await publishMethod(office, plan.body.id, taken);
  const body = { method, opensOn, opensTime: "09:00", closesOn, closesTime: "16:00" };
  const { status, body: announced } = await call("POST", "/calls", { as: secretary, body, headers: headers() });
  if (status !== 201) throw new Error(`The call wasn't announced: ${JSON.stringify(announced)}`);
  return { id: announced.id as string, closesAt: announced.closesAt as string, secretary };
};

export type Candidate = Readonly<{ id: string; person: string; index: number }>;

const form = {
  ...{ language: "fr", experience: "some", marginalised: false },
  answers: {
    ...{ presentation: "Nous.", pointsOpenGovernment: "a", pointsMobilising: "b", pointsTechnology: "c" },
    ...{ pointsCarryingOut: "d", pointsEvaluating: "e", pointsDrafting: "f" },
  },
};

const regions = ["oriental", "souss-massa", "casablanca-settat", "fes-meknes"] as const;

/** An association that declares itself; who acts for it, and how they are reached. */
const declare = async ({ office, call }: Opened, index: number) => {
  const email = `contact-${index}@association.example`;
  const contact = { name: { ar: "كاتبة", latin: "Secrétaire" }, email, language: index % 2 === 0 ? "ar" : "fr" };
  const declaration = {
    ...{ name: { ar: `جمعية ${index}` }, region: regions[index % regions.length], scope: "local", contact },
    ...{ receipt: { kind: "final", date: "2019-05-14" }, fields: ["youth"], since: "2001-03-01" },
    consent: { version: spaceConsent.version, purpose: spaceConsent.purpose },
  };
  const headers = { "idempotency-key": `long-enough-${ulid()}` };
  const { body } = await call("POST", "/associations", { body: declaration, headers });
  return { association: body.id as string, contact, person: await office.accounts.open(email) };
};

/** An association that declares itself, stands, and fills the form in. */
export const stand =
  (opened: Opened, callId: string) =>
  async (index: number): Promise<Candidate> => {
    const { association, contact, person } = await declare(opened, index);
    const body = {
      nominee: { ...contact, email: `named-${index}@association.example` },
      consent: { version: candidacyConsent.version, purpose: candidacyConsent.purpose },
    };
    const standing = await opened.call("PUT", `/calls/${callId}/candidacies/${association}`, { as: person, body });
    if (standing.status !== 200) throw new Error(`It doesn't stand: ${JSON.stringify(standing.body)}`);
    const { id } = standing.body;
    const { body: filled } = await opened.call("PUT", `/candidacies/${id}/form`, { as: person, body: form });
    if (filled.unanswered.length > 0) throw new Error("Its form wasn't filled in");
    return { id, person, index };
  };
