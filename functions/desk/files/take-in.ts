import { bring } from "#functions/desk/files/bring";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

/** What could not be taken of a file, told at its field: each thing once. */
const faultsAt = (at: string, errors: readonly Readonly<{ message: string }>[]): Visit["faults"] =>
  [...new Set(errors.map(({ message }) => message))].map((message) => ({ at, message }));

/**
 * Brings the files of a form to the vault, one after the other: in the form the id of each then stands at its place, as if it had
 * been typed; what can't be taken stands among the visit's faults.
 */
export const takeIn = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Visit> => {
  const form = new URLSearchParams(visit.form);
  const faults: Visit["faults"][number][] = [];
  for (const [at, file] of visit.files) {
    const brought = await bring(office, visitor, { purpose: form.get(`purpose:${at}`) ?? "", file });
    if ("id" in brought) form.set(at, brought.id);
    else faults.push(...faultsAt(at, brought.errors));
  }
  return { ...visit, form, faults };
};
