import type { Instant } from "#calendar/civil-date";
import { keyOf } from "#committee/kernel/kind";
import type { Role } from "#committee/kernel/roles";
import { people } from "#committee/people/kind";
import { Person, rolesOf } from "#committee/people/people";
import type { Bearer } from "#functions/api/kernel/caller";
import { askedFor } from "#functions/api/kernel/language";
import { ownIn } from "#functions/desk/kit/cookies";
import { style } from "#functions/desk/kit/style";
import type { Visit } from "#functions/desk/kit/visit";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Frame } from "#pages/desk/kit/frame";
import { type Language, languages } from "#wording/wording";

/** Who is at the desk, as the register has them at this visit; nobody that it knows, where anyone may come. */
export type Visitor = Readonly<{
  subject: string | undefined;
  /** When they last signed in by a code. */
  signedInAt?: Instant | undefined;
  person: Person | undefined;
  roles: readonly Role[];
  language: Language;
}>;

/** The language of a page: what its reader switched to, else the one they are known to read, else the browser's. */
export const languageOf = ({ cookies, headers }: Pick<Visit, "cookies" | "headers">, known?: Language): Language => {
  const switched = ownIn(cookies, "language");
  return (
    languages.find((language) => language === switched) ?? known ?? askedFor(headers["accept-language"]) ?? languages[0]
  );
};

/** Reads who a subject is; an account that the register doesn't know has no rights. */
export const visitorOf = async ({ register }: DeskOffice, visit: Visit, bearer: Bearer): Promise<Visitor> => {
  const { subject, signedInAt } = bearer;
  const key = keyOf(people, subject);
  const found = (await register.load([key])).get(key);
  const person = Person.safeParse(found?.state).data;
  return {
    subject,
    signedInAt,
    person,
    roles: person ? rolesOf(person) : [],
    language: languageOf(visit, person?.language),
  };
};

/** The frame of a page that anyone sees. */
export const openFrame = ({ path }: Pick<Visit, "path">, language: Language): Frame => ({
  language,
  style: style.path,
  path,
});

/** Anyone, of whom nothing is known but the language that their browser asks for. */
export const anyone = (visit: Visit): Visitor => ({
  subject: undefined,
  person: undefined,
  roles: [],
  language: languageOf(visit),
});

/** The frame of a page for who is at the desk. */
export const frameOf = (visit: Pick<Visit, "path">, { subject, person, roles, language }: Visitor): Frame => {
  const frame = openFrame(visit, language);
  if (subject === undefined) return frame;
  return { ...frame, roles, name: person ? person.name[language === "ar" ? "ar" : "latin"] : "" };
};
