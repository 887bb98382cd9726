import { changeOwnLanguage } from "#functions/api/people/change-language";
import { readOwnEntry } from "#functions/api/people/own-entry";
import { attempt } from "#functions/desk/attempt";
import { drop } from "#functions/desk/cookies";
import { bodyIn, valuesIn } from "#functions/desk/form";
import { seen } from "#functions/desk/seen";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";
import type { Trouble } from "#pages/desk/faults";
import { mePage } from "#pages/desk/me";

type Failed = Readonly<{ body: unknown; trouble: Trouble; status: number }>;

/** What is held on whoever is at the desk. */
export const showMe = async (office: DeskOffice, visit: Visit, visitor: Visitor, failed?: Failed): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body: own, version } = await readOwnEntry.serve(office, { subject, language });
  const { trouble, status, body = { language: own.language } } = failed ?? {};
  const filled = { language, values: valuesIn(body), faults: trouble?.errors ?? [] };
  const done = visit.query.get("done") === "language";
  const page = mePage({ frame: frameOf(visit, visitor), own, filled, version, done, trouble });
  return { page, ...(status && { status }) };
};

/** Changes one's own language; the desk speaks it from then on, whatever it was switched to before. */
export const changeLanguage = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const body = bodyIn(visit.form);
  const outcome = await attempt(office, changeOwnLanguage, visitor, { body, ifMatch: seen(visit) });
  if ("reply" in outcome) return { to: "/desk/me?done=language", cookies: [drop("language")] };
  return showMe(office, visit, visitor, { body, ...outcome });
};
