import { candidacyEndpoints } from "#functions/api/candidacies/acts";
import { isByScript } from "#functions/desk/candidacies/scene";
import { showOneCandidacy } from "#functions/desk/candidacies/show";
import { sayTrouble } from "#functions/desk/candidacies/trouble";
import { attempt, type Failed } from "#functions/desk/kit/attempt";
import { bodyIn } from "#functions/desk/kit/form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { saySaved } from "#pages/desk/candidacies/form-state";

type Saved = Awaited<ReturnType<typeof save>>;

const save = (office: DeskOffice, { params, form }: Visit, visitor: Visitor) =>
  attempt(office, candidacyEndpoints.saveForm, visitor, { params, body: bodyIn(form) });

/** What the script is told of a save: when it was, for the next one and in words. */
const toldOf = (saved: Saved, { language }: Visitor): Shown => {
  if (!("reply" in saved)) return sayTrouble(saved);
  const { savedAt, unanswered } = saved.reply.body;
  return { json: { savedAt, says: saySaved({ savedAt, unanswered: unanswered.length }, language) } };
};

type Failure = Failed<typeof candidacyEndpoints.saveForm.route> | Failed<typeof candidacyEndpoints.depositForm.route>;

const givenBack = (office: DeskOffice, visit: Visit, visitor: Visitor, { trouble, status }: Failure): Promise<Shown> =>
  showOneCandidacy(office, visit, visitor, { body: bodyIn(visit.form), trouble, status });

/** Saves the form as it was typed, and deposits it where that is asked. */
export const sendForm = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const saved = await save(office, visit, visitor);
  if (isByScript({ visit })) return toldOf(saved, visitor);
  if (!("reply" in saved)) return givenBack(office, visit, visitor, saved);
  const to = `/desk/candidacies/${visit.params["id"]}`;
  if (visit.form.get("act") !== "deposit") return { to: `${to}?done=saved` };
  const deposited = await attempt(office, candidacyEndpoints.depositForm, visitor, { params: visit.params });
  return "reply" in deposited ? { to: `${to}?done=deposited` } : givenBack(office, visit, visitor, deposited);
};
