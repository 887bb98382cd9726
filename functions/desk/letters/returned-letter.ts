import { idIn } from "#committee/kernel/matter-key";
import type { ReturnedView } from "#contract/letters/returned";
import { readReturned } from "#functions/api/letters/returned";
import { sendAgain } from "#functions/api/meetings/send-again";
import { peopleEndpoints } from "#functions/api/people/acts";
import { type Form, formOf } from "#functions/desk/kit/act-form";
import { attempt, type Failed } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { At } from "#functions/desk/kit/form-for";
import { returnedLetterPage } from "#pages/desk/letters/returned-letter";

const LIST = "/desk/letters";

/** The letter that a path tells, as it stands; nothing once it asks for nothing more. */
const letterAt = async ({ office, visit: { params }, visitor }: At): Promise<ReturnedView | undefined> => {
  const { subject, language } = visitor;
  const { body } = await readReturned.serve(office, { subject, language });
  const to = `${params["whose"]}#${params["addressee"]}`;
  return body.letters.find(
    (letter) => idIn(letter.matter) === params["id"] && letter.page === Number(params["page"]) && letter.to === to,
  );
};

/** The versions of the meeting, where there is one, and of the person's entry that a form is made from. */
const versionsOf = ({ meeting, person }: ReturnedView) => ({
  ...(meeting && { version: String(meeting.version) }),
  person: String(person.version),
});

const seenOf = ({ visit: { form } }: At, name: "version" | "person"): string => `"${form.get(name) ?? ""}"`;

const correct = ({ person: { id } }: ReturnedView, at: At) =>
  attempt(at.office, peopleEndpoints.correctAddress, at.visitor, {
    params: { id },
    body: bodyIn(at.visit.form),
    ifMatch: seenOf(at, "person"),
  });

/** An address left as it is asks for nothing where its letter is sent again; else it is found right. */
const trouble = async (letter: ReturnedView, at: At): Promise<Failed | undefined> => {
  if (valuesIn(bodyIn(at.visit.form))["/email"] === letter.person.email) return undefined;
  const outcome = await correct(letter, at);
  return "reply" in outcome ? undefined : outcome;
};

const sent = ({ matter, page, letter, to }: ReturnedView, at: At) =>
  attempt(at.office, sendAgain, at.visitor, {
    params: { id: idIn(matter) },
    body: { page, letter, to },
    ifMatch: seenOf(at, "version"),
  });

const answering = (letter: ReturnedView) => ({
  scene: async (at: At): Promise<ReturnedView> => (await letterAt(at)) ?? letter,
  carries: versionsOf,
  first: ({ person: { email } }: ReturnedView) => ({ email }),
  draw: returnedLetterPage,
  to: () => `${LIST}?done=${letter.again || letter.follows ? "again" : "corrected"}`,
});

/** Corrects the address where it was changed, and sends the letter again where it is owed still. */
const formOn = (letter: ReturnedView): Form =>
  letter.again
    ? formOf({
        ...answering(letter),
        endpoint: sendAgain,
        ask: async (at) => (await trouble(letter, at)) ?? sent(letter, at),
      })
    : formOf({ ...answering(letter), endpoint: peopleEndpoints.correctAddress, ask: (at) => correct(letter, at) });

const onLetter =
  (then: "show" | "send") =>
  async (at: At): ReturnType<Form["show"]> => {
    const letter = await letterAt(at);
    return letter ? formOn(letter)[then](at) : { to: LIST };
  };

/** A letter that came back, with the present address of whom it was for, to be corrected and sent again. */
export const returning: Form = {
  act: peopleEndpoints.correctAddress.route.act,
  show: onLetter("show"),
  send: onLetter("send"),
};
