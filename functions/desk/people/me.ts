import type { OwnEntry } from "#contract/people/people";
import { changeOwnEntry } from "#functions/api/people/change-entry";
import { giveConsent, withdrawConsent } from "#functions/api/people/consents";
import { correctOwnAddress } from "#functions/api/people/correct-address";
import { readOwnData } from "#functions/api/people/own-data";
import { readOwnEntry } from "#functions/api/people/own-entry";
import { type Attempt, attempt } from "#functions/desk/kit/attempt";
import { drop } from "#functions/desk/kit/cookies";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import { seen } from "#functions/desk/kit/seen";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Trouble } from "#pages/desk/kit/faults";
import { mePage } from "#pages/desk/people/me";

type Failed = Readonly<{ body: object; trouble: Trouble; status: number }>;

const standingIn = ({ name, language, email, whatsapp }: OwnEntry): object => ({
  ...{ name, language, email },
  ...(whatsapp && { whatsapp }),
});

/** What is held on whoever is at the desk. */
export const showMe = async (office: DeskOffice, visit: Visit, visitor: Visitor, failed?: Failed): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body: own, version } = await readOwnEntry.serve(office, { subject, language });
  const { trouble, status, body = {} } = failed ?? {};
  const values = { ...valuesIn(standingIn(own)), ...valuesIn(body) };
  const filled = { language, values, faults: trouble?.errors ?? [] };
  const page = mePage({ frame: frameOf(visit, visitor), own, filled, version, done: visit.query.get("done"), trouble });
  return { page, ...(status && { status }) };
};

type Own = typeof changeOwnEntry.route | typeof correctOwnAddress.route | typeof giveConsent.route;
type After = Readonly<{ body: object; to: string; cookies?: readonly string[] }>;

const after = async (
  [office, visit, visitor]: readonly [DeskOffice, Visit, Visitor],
  outcome: Attempt<Own> | Attempt<typeof withdrawConsent.route>,
  { body, to, cookies = [] }: After,
): Promise<Shown> => {
  if ("reply" in outcome) return { to, cookies };
  return showMe(office, { ...visit, path: "/desk/me" }, visitor, { body, ...outcome });
};

const recordIn = (form: URLSearchParams): object => {
  const body = bodyIn(form);
  return typeof body === "object" && body !== null ? body : {};
};

/** Puts one's own data right; the desk speaks one's language from then on, whatever it was switched to before. A number left blank is taken off. */
export const changeEntry = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const typed = recordIn(visit.form);
  const body = visit.form.get("/whatsapp") === "" ? { ...typed, whatsapp: null } : typed;
  const outcome = await attempt(office, changeOwnEntry, visitor, { body, ifMatch: seen(visit) });
  const cookies = [drop("language")];
  return after([office, visit, visitor], outcome, { body: typed, to: "/desk/me?done=entry", cookies });
};

export const changeAddress = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const body = recordIn(visit.form);
  const outcome = await attempt(office, correctOwnAddress, visitor, { body, ifMatch: seen(visit) });
  return after([office, visit, visitor], outcome, { body, to: "/desk/me?done=address" });
};

/** Gives or withdraws a consent, in the words that were on the page. */
export const decideConsent = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { form } = visit;
  const params = { purpose: form.get("purpose") };
  const about = { params, ifMatch: seen(visit) };
  const outcome =
    form.get("decided") === "withdraw"
      ? await attempt(office, withdrawConsent, visitor, about)
      : await attempt(office, giveConsent, visitor, { ...about, body: { version: form.get("words") } });
  return after([office, visit, visitor], outcome, { body: {}, to: "/desk/me?done=consent" });
};

/** All that is held on whoever is at the desk, to take away. */
export const takeData = async (office: DeskOffice, _visit: Visit, { subject, language }: Visitor): Promise<Shown> => {
  const { body } = await readOwnData.serve(office, { subject, language });
  return { file: { name: "ishraf.json", type: "application/json", body: JSON.stringify(body, null, 2) } };
};
