import { idIn } from "#committee/kernel/matter-key";
import type { ReturnedView } from "#contract/letters/returned";
import { readReturned } from "#functions/api/letters/returned";
import { sendAgain } from "#functions/api/meetings/send-again";
import { correctAddress } from "#functions/api/people/correct-address";
import { type Attempt, attempt } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { Drawn, Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { returnedLetterPage } from "#pages/desk/letters/returned-letter";

const LIST = "/desk/letters";

/** The letter that a path tells, as it stands; nothing once it asks for nothing more. */
const letterAt = async (
  office: DeskOffice,
  { params }: Visit,
  { subject, language }: Visitor,
): Promise<ReturnedView | undefined> => {
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

const versionsIn = (form: URLSearchParams) => ({
  version: form.get("version") ?? "",
  person: form.get("person") ?? "",
});

type Failed = Extract<Attempt<typeof sendAgain.route>, { kind: unknown }>;

/** What came between a form and the register: the form then goes on from how things stand now. */
const isBetween = ({ kind }: Failed): boolean => kind !== "unreadable" && kind !== "refused";

const draw = (visit: Visit, visitor: Visitor, letter: ReturnedView, failed?: Failed): Drawn => {
  const stands = { email: letter.person.email };
  const between = failed === undefined || isBetween(failed);
  return returnedLetterPage({
    frame: frameOf(visit, visitor),
    letter,
    filled: {
      language: visitor.language,
      values: valuesIn(failed ? bodyIn(visit.form) : stands),
      faults: failed?.trouble.errors ?? [],
      current: failed && between ? valuesIn(stands) : undefined,
    },
    carried: between ? versionsOf(letter) : versionsIn(visit.form),
    trouble: failed?.trouble,
  });
};

/** A letter that came back, with the present address of whom it was for. */
export const showLetter = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const letter = await letterAt(office, visit, visitor);
  return letter ? { page: draw(visit, visitor, letter) } : { to: LIST };
};

type Answering = Readonly<{ office: DeskOffice; visit: Visit; visitor: Visitor; letter: ReturnedView }>;

const failedIn = (
  outcome: Attempt<typeof sendAgain.route> | Attempt<typeof correctAddress.route>,
): Failed | undefined => ("reply" in outcome ? undefined : outcome);

/** An address left as it is asks for nothing where its letter is sent again; else it is found right. */
const correct = async ({ office, visit: { form }, visitor, letter }: Answering): Promise<Failed | undefined> => {
  const { id, email } = letter.person;
  const body = bodyIn(form);
  if (letter.again && valuesIn(body)["/email"] === email) return undefined;
  const arrival = { params: { id }, body, ifMatch: `"${versionsIn(form).person}"` };
  return failedIn(await attempt(office, correctAddress, visitor, arrival));
};

const send = async ({ office, visit: { form }, visitor, letter }: Answering): Promise<Failed | undefined> => {
  const { matter, page, to } = letter;
  const body = { page, letter: letter.letter, to };
  const arrival = { params: { id: idIn(matter) }, body, ifMatch: `"${versionsIn(form).version}"` };
  return failedIn(await attempt(office, sendAgain, visitor, arrival));
};

/** Corrects the address where it was changed, sends the letter again where it is owed still; or gives the form back. */
export const answerLetter = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const letter = await letterAt(office, visit, visitor);
  if (letter === undefined) return { to: LIST };
  const answering = { office, visit, visitor, letter };
  const failed = (await correct(answering)) ?? (letter.again ? await send(answering) : undefined);
  if (failed === undefined) return { to: `${LIST}?done=${letter.again || letter.follows ? "again" : "corrected"}` };
  const now = (await letterAt(office, visit, visitor)) ?? letter;
  return { page: draw(visit, visitor, now, failed), status: failed.status };
};
