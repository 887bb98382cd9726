import { listMethods } from "#functions/api/methods/list";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { methodAt, ownVoters } from "#functions/desk/methods/scene";
import type { DeskOffice } from "#functions/kernel/offices";
import { methodDeskPage, methodListPage } from "#pages/desk/methods/pages";

/** The methods, each with where it stands. */
export const showMethods = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await listMethods.serve(office, { subject, language });
  return { page: methodListPage({ frame: frameOf(visit, visitor), methods: body.methods }) };
};

/** A method, with what its reader can do about it now. */
export const showMethod = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const [{ method }, own] = await Promise.all([
    methodAt({ office, visit, visitor }),
    ownVoters(office, visitor.person),
  ]);
  const frame = frameOf(visit, visitor);
  return { page: methodDeskPage({ frame, method, own, isDone: visit.query.get("done") === "entered" }) };
};
