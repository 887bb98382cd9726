import { ulid } from "ulid";
import { candidacyConsent } from "#committee/candidacies/candidacy";
import { sweep } from "#functions/sweep";
import { enter, openApi, sweepOfficeAt } from "./office.ts";
import { openCall } from "./open-call.ts";
import { planOf } from "./plans.ts";
import { memberOfSpace } from "./space.ts";
import { newTable } from "./table.ts";
import { checkerAt } from "./uploads.ts";
import { startVault } from "./vault.ts";

export const consent = { version: candidacyConsent.version, purpose: candidacyConsent.purpose };

/** Someone to be named, by a word that tells them from others. */
export const nominee = (word: string) => ({
  ...{ name: { ar: `مرشحة ${word}`, latin: `Candidate ${word}` }, email: `${word}@candidate.example`, language: "fr" },
});

type Caller = Readonly<{ as?: string; body?: object; key?: string; headers?: Readonly<Record<string, string>> }>;

/** A call that is open from 1 February to 1 March 2027 at noon, and an association of the space with two people, on 2 February. */
export const callWorld = async () => {
  let instant = "2027-02-02T09:00:00.000Z";
  const at = () => instant;
  const table = await newTable();
  const s3 = await startVault(at);
  const { office, call } = await openApi(table, at, { vault: s3.vault });
  const checker = checkerAt(table, at, s3);
  const secretary = await enter(office, "secretariat", "fr");
  const association = await memberOfSpace(office, 1);
  const ask = (method: string, path: string, { headers, key = ulid(), ...asked }: Caller = {}) =>
    call(method, path, { ...asked, headers: { "idempotency-key": key, "accept-language": "en", ...headers } });
  const plan = (await ask("POST", "/plans", { as: secretary, body: planOf(["وزارة الصحة"]) })).body.id;
  const times = { opensAt: "2027-02-01T12:00:00.000Z", closesAt: "2027-03-01T12:00:00.000Z" };
  const callId = await openCall(office, { plan, ...times });
  const register = (as: string, id: string, word = "one", on = callId) =>
    ask("PUT", `/calls/${on}/candidacies/${id}`, { as, body: { nominee: nominee(word), consent } });
  const owed = async (matter: string) =>
    (await office.register.owed()).filter((one) => one.matter === matter).flatMap(({ letters }) => letters);
  return {
    ...{ table, s3, office, checker, secretary, association, ask, plan, callId, register, owed },
    goTo: (to: string) => {
      instant = to;
    },
    look: async (matter: string) => sweep(sweepOfficeAt(table, at).office)({ look: matter }),
    acts: async (matter: string) => (await office.register.journal(matter)).pages.map(({ act }) => act),
  };
};
