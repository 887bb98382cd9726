import { associationEndpoints } from "#functions/api/space/acts";
import { formOf } from "#functions/desk/kit/act-form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { languageOf, openFrame } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { registeredPage, registerPage } from "#pages/desk/space/register";

/** Anyone has an association come to the space. */
export const registering = formOf({
  endpoint: associationEndpoints.registerAssociation,
  scene: async () => undefined,
  first: (_, { visitor: { language } }) => ({ contact: { language } }),
  draw: registerPage,
  to: () => "/desk/space/registered",
});

/** What is said then: nothing of whom it was. */
export const showRegistered = async (_office: DeskOffice, visit: Visit): Promise<Shown> => ({
  page: registeredPage({ frame: openFrame(visit, languageOf(visit)) }),
});
