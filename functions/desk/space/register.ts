import { register } from "#functions/api/space/register";
import { attempt } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { languageOf, openFrame } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Trouble } from "#pages/desk/kit/faults";
import { registeredPage, registerPage } from "#pages/desk/space/register";

type Drawing = Readonly<{ key: string; body: unknown; trouble?: Trouble }>;

const draw = (visit: Visit, { key, body, trouble }: Drawing) => {
  const frame = openFrame(visit, languageOf(visit));
  const filled = { language: frame.language, values: valuesIn(body), faults: trouble?.errors ?? [] };
  return registerPage({ frame, filled, key, trouble });
};

/** The form with which anyone has an association come to the space, with the key that makes sending it twice one and the same act. */
export const showRegistration = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  const body = { contact: { language: languageOf(visit) } };
  return { page: draw(visit, { key: office.draw.id(), body }) };
};

/** Has the association come to the space, or gives the form back with all that was typed. */
export const sendRegistration = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  const body = bodyIn(visit.form);
  const key = visit.form.get("key") ?? "";
  const caller = { subject: undefined, language: languageOf(visit) };
  const outcome = await attempt(office, register, caller, { body, key });
  if ("reply" in outcome) return { to: "/desk/space/registered" };
  return { page: draw(visit, { key, body, trouble: outcome.trouble }), status: outcome.status };
};

/** What is said then: nothing of whom it was. */
export const showRegistered = async (_office: DeskOffice, visit: Visit): Promise<Shown> => ({
  page: registeredPage({ frame: openFrame(visit, languageOf(visit)) }),
});
