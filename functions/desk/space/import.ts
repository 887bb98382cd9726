import { may } from "#committee/permissions";
import { Problem } from "#functions/api/problem";
import { importList } from "#functions/api/space/import-list";
import { attempt } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { importPage } from "#pages/desk/space/import";

type More = Omit<Parameters<typeof importPage>[0], "frame" | "filled">;

const draw = (visit: Visit, visitor: Visitor, body: unknown, more: More = {}) =>
  importPage({
    frame: frameOf(visit, visitor),
    filled: { language: visitor.language, values: valuesIn(body), faults: more.trouble?.errors ?? [] },
    ...more,
  });

/** The page on which a list is pasted. */
export const showImport = async (_office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (!may(visitor.roles, "importAssociations")) throw new Problem("not-allowed");
  return { page: draw(visit, visitor, { taking: "all-or-nothing" }) };
};

/** Takes the list over and shows what became of each row; the list stays there to be put right, and sent again takes nobody twice. */
export const sendImport = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const body = bodyIn(visit.form);
  const outcome = await attempt(office, importList, visitor, { body });
  if ("reply" in outcome) return { page: draw(visit, visitor, body, { report: outcome.reply.body }) };
  return { page: draw(visit, visitor, body, { trouble: outcome.trouble }), status: outcome.status };
};
