import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import type { Call } from "#committee/call";
import { circumstancesOf } from "#functions/circumstances";
import { calls } from "#functions/matters";
import type { Office } from "#functions/offices";
import { record } from "#functions/record";

const LARGEST = 10_000_000;

/** What a dossier of these calls must have beside its form: two parts, the second a PDF. */
const parts: Call["parts"] = [
  {
    name: { ar: "النظام الأساسي للجمعية", fr: "Statuts de l’association" },
    types: ["application/pdf", "image/png"],
    largest: LARGEST,
  },
  { name: { ar: "برنامج العمل المقترح", fr: "Programme de travail" }, types: ["application/pdf"], largest: LARGEST },
];

type Times = Readonly<{ opensAt: string; closesAt: string }>;

/** A call that takes candidacies between two instants; gives its id. */
export const openCall = async (office: Office, { opensAt, closesAt }: Times): Promise<string> => {
  const [id, method, plan] = [ulid(), ulid(), ulid()];
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const state: Call = {
    ...{ stage: "open", id, method, plan, edition: circumstances.edition.inForceFrom, seats: 9, parts, keptDays: 180 },
    title: { ar: "خطة العمل الوطنية الثالثة", fr: "Troisième plan d’action national" },
    ...{ announcedAt: circumstances.instant, opensAt: Instant.parse(opensAt), closesAt: Instant.parse(closesAt) },
  };
  const page = { act: "call-announced", rules: [], facts: {} };
  await record(office, { kind: calls, id }, { state, page, letters: [] }, circumstances);
  return id;
};
