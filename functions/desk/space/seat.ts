import { Problem } from "#functions/api/problem";
import { replaceRepresentative } from "#functions/api/space/replace-representative";
import { seat } from "#functions/api/space/seat";
import { attempt } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { mayNow, readAssociation } from "#functions/desk/space/show";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Trouble } from "#pages/desk/kit/faults";
import { seatPage } from "#pages/desk/space/form";

type Filling = Readonly<{ body: unknown; key: string; trouble?: Trouble }>;

/** Which of the two there is to do; neither where the visitor may do neither. */
const situationOf = async (office: DeskOffice, visit: Visit, visitor: Visitor) => {
  const association = await readAssociation(office, visit, visitor);
  const { seat: which } = await mayNow(office, association, visitor);
  if (which === false) throw new Problem("not-allowed");
  return { association, which };
};

const draw = async (office: DeskOffice, visit: Visit, visitor: Visitor, { body, key, trouble }: Filling) => {
  const { association, which } = await situationOf(office, visit, visitor);
  const filled = { language: visitor.language, values: valuesIn(body), faults: trouble?.errors ?? [] };
  return seatPage({ frame: frameOf(visit, visitor), association, filled, carried: { key }, trouble }, which);
};

/** The form in which someone is named to sit for an association. */
export const showSeat = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const body = { representative: { language: "ar" } };
  return { page: await draw(office, visit, visitor, { body, key: office.draw.id() }) };
};

/** Gives the association a seat, or has another person sit in the one that it has. */
export const sendSeat = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { which } = await situationOf(office, visit, visitor);
  const key = visit.form.get("key") ?? "";
  const body = bodyIn(visit.form);
  const arrival = { params: visit.params, body, key };
  const outcome =
    which === "give"
      ? await attempt(office, seat, visitor, arrival)
      : await attempt(office, replaceRepresentative, visitor, arrival);
  if ("reply" in outcome) return { to: `/desk/space/${outcome.reply.body.association}?done=seated` };
  const { trouble, status } = outcome;
  return { page: await draw(office, visit, visitor, { body, key, trouble }), status };
};
