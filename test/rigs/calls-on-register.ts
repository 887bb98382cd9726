import { ulid } from "ulid";
import { Question, SavedForm } from "#committee/application-form";
import type { Candidacy, PreparedCandidacy } from "#committee/candidacy";
import type { Method } from "#committee/method";
import { circumstancesOf } from "#functions/circumstances";
import { candidacies, keyOf, methods } from "#functions/matters";
import type { Office } from "#functions/offices";
import { record } from "#functions/record";
import { candidacy } from "../pure/committee/call-examples.ts";

const by = { by: "test" };

/** A method of a plan as it stands on the register; gives its id. */
export const methodOnRegister = async (office: Office, method: Method, plan: string): Promise<string> => {
  const state = { ...method, id: ulid(), plan };
  const page = { act: "method-published", rules: ["G4.6"] as const, facts: {} };
  const circumstances = circumstancesOf(office, undefined, by);
  await record(office, { kind: methods, id: state.id }, { state, page, letters: [] }, circumstances);
  return state.id;
};

/** A candidacy to a call as it stands on the register; gives its id. */
export const candidacyTo = async (
  office: Office,
  call: string,
  changes: Partial<PreparedCandidacy> = {},
): Promise<string> => {
  const state = candidacy({ id: ulid(), call, ...changes });
  const page = { act: "candidacy-registered", rules: ["G4.7"] as const, facts: {} };
  const circumstances = circumstancesOf(office, undefined, by);
  await record(office, { kind: candidacies, id: state.id }, { state, page, letters: [] }, circumstances);
  return state.id;
};

/** A candidacy as it is now. */
export const candidacyNow = async ({ register }: Office, id: string): Promise<Candidacy> => {
  const key = keyOf(candidacies, id);
  return candidacies.schema.parse((await register.load([key])).get(key)!.state);
};

/** Changes a candidacy, as what becomes of its files does. */
export const changeCandidacy = async (
  office: Office,
  id: string,
  changes: Partial<PreparedCandidacy>,
): Promise<void> => {
  const key = keyOf(candidacies, id);
  const before = (await office.register.load([key])).get(key)!;
  const state = candidacies.schema.parse({ ...(before.state as object), ...changes });
  const page = { act: "deposit-accepted", rules: ["G4.7"] as const, facts: {} };
  const circumstances = circumstancesOf(office, undefined, by);
  await record(office, { kind: candidacies, id, before }, { state, page, letters: [] }, circumstances);
};

/** The form of a candidacy, whole, as it was saved at an instant. */
export const saveForm = ({ register }: Office, id: string, savedAt: string): Promise<void> => {
  const answers = Object.fromEntries(Question.options.map((name) => [name, "oui"]));
  const form = { language: "fr", experience: "new", marginalised: true, answers };
  const value = SavedForm.parse({ form, savedAt });
  return register.put(keyOf(candidacies, id), { kind: "FORM", id: "form", value });
};
