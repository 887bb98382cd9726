import { peopleEndpoints as endpoints } from "#functions/api/people/acts";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import { peoplePage } from "#pages/desk/people/people";

const peopleAt = async ({ office, visit, visitor: { subject, language } }: At) => {
  const reading = { subject, language };
  const after = visit.query.get("after");
  const [serving, former] = await Promise.all([
    endpoints.listSecretariat.serve(office, reading),
    endpoints.listFormerPeople.serve(office, { ...reading, query: after ? { after } : {} }),
  ]);
  return { secretariat: serving.body.people, former: former.body, done: visit.query.get("done") };
};

/** What is asked for on the page of the secretariat and of those who have no capacity any more, and told there. */
const onPeople = {
  scene: peopleAt,
  first: (_: unknown, { visitor: { language } }: At) => ({ contact: { language } }),
  place: () => "/desk/people",
  draw: peoplePage,
};

/** Someone is entered who works for the secretariat. */
const enterSecretary = formOf({
  ...onPeople,
  endpoint: endpoints.enterSecretary,
  to: () => "/desk/people?done=entered",
});

/** Someone works for it no more. */
const leaveSecretariat = formOf({
  ...onPeople,
  endpoint: endpoints.leaveSecretariat,
  body: () => undefined,
  to: () => "/desk/people?done=left",
});

/** What is held on someone without a capacity is erased, as they were shown. */
const erasePerson = formOf({
  ...onPeople,
  endpoint: endpoints.erasePerson,
  body: () => undefined,
  to: () => "/desk/people?done=erased",
});

/** The form of each act on the secretariat's people and those who have no capacity any more. */
export const secretariatForms = { enterSecretary, leaveSecretariat, erasePerson };
