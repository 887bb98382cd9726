import { ulid } from "ulid";
import { CivilDate } from "#calendar/civil-date";
import type { College } from "#committee/college";
import type { StoredFile } from "#committee/files";
import { registerPerson } from "#committee/people";
import { capacityOf, fillSeat } from "#committee/seats";
import { circumstancesOf } from "#functions/circumstances";
import { files, keyOf, people, seats } from "#functions/matters";
import type { Office } from "#functions/offices";
import { record } from "#functions/record";

const by = { by: "test" };

/** A file that the vault has accepted, brought by someone for a purpose; gives its id. */
export const broughtBy = async (
  office: Office,
  person: string,
  purpose: StoredFile["purpose"] = "appointment-letter",
): Promise<string> => {
  const id = ulid();
  const circumstances = circumstancesOf(office, undefined, by);
  const state: StoredFile = {
    ...{ id, edition: circumstances.edition.inForceFrom, purpose, type: "application/pdf", size: 1, by: person },
    ...{ sha256: "0".repeat(64), since: circumstances.instant, stage: "accepted", version: "1" },
  };
  const decision = { state, page: { act: "file-accepted", rules: [], facts: {} }, letters: [] };
  await record(office, { kind: files, id }, decision, circumstances);
  return id;
};

/** A seat filled as the deployer fills it; gives the seat's id and its member's. */
export const seatIn = async (office: Office, college: College, body: string) => {
  const [id, person] = [ulid(), `person-${ulid()}`];
  const holder = {
    name: { ar: `عضو ${body}`, latin: `Membre ${body}` },
    email: `${person}@post.example`.toLowerCase(),
    language: "fr" as const,
  };
  const circumstances = circumstancesOf(office, undefined, by);
  const capacities = [capacityOf({ college }, keyOf(seats, id), "member")];
  const entered = registerPerson(person, { ...holder, capacities }, circumstances);
  await record(office, { kind: people, id: person }, entered, circumstances);
  const seating = { college, body: { ar: body }, holder };
  await record(office, { kind: seats, id }, fillSeat({ id, person }, seating, circumstances), circumstances);
  return { id, person };
};

/** Bodies by number, as a plan names them. */
const bodiesNamed = (...names: readonly string[]) =>
  names.map((name, index) => ({
    name: { ar: name },
    contact: {
      name: { ar: `مكتب ${name}`, latin: `Bureau ${index}` },
      email: `bureau-${index}@example.ma`,
      language: "fr",
    },
  }));

/** A plan of so many bodies, adopted on a day; of two years unless told otherwise. */
export const planOf = (names: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
  title: { ar: "خطة العمل الوطنية", fr: "Plan d’action national" },
  ...{ begins: "2026-12-01", ends: "2028-11-30", adoptedOn: CivilDate.parse("2026-12-01") },
  bodies: bodiesNamed(...names),
  ...more,
});

/** Someone whom a body appoints, by a word that tells them from others. */
export const appointee = (word: string) => ({
  contact: { name: { ar: `ممثل ${word}`, latin: `Représentant ${word}` }, email: `${word}@example.ma`, language: "fr" },
  post: { ar: "كاتب عام" },
});
