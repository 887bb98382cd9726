import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { associationAt, placeOf } from "#functions/desk/space/scene";
import type { DeskOffice } from "#functions/kernel/offices";
import { associationPage, type SpaceDone } from "#pages/desk/space/association";

const doneNames: readonly SpaceDone[] = ["changed", "checked", "seated"];

/** An association's page. */
export const showAssociation = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const was = visit.query.get("done");
  const page = associationPage({
    frame: frameOf({ path: placeOf({ visit }) }, visitor),
    ...(await associationAt({ office, visit, visitor })),
    done: doneNames.find((name) => name === was),
  });
  return { page };
};
