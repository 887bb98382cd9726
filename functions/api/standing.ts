import { Person, rolesOf } from "#committee/people/people";
import { FRESH, isSensitive, may, type Role } from "#committee/permissions";
import type { ProblemKind } from "#contract/kernel/problem";
import type { Call } from "#functions/api/endpoint";
import { Problem } from "#functions/api/problem";
import type { Office } from "#functions/kernel/offices";
import { keyOf, people } from "#functions/matters";
import type { Found } from "#secretariat/register";
import { type Language, languages } from "#wording/languages";

/** Where a caller stands at this call: what the register says they are, and what else was looked up with that. */
export type Standing = Readonly<{
  person: Person | undefined;
  roles: readonly Role[];
  language: Language;
  found: ReadonlyMap<string, Found>;
}>;

type About = ConstructorParameters<typeof Problem>[1];

/** Ends the call with a problem told in the caller's language. */
export const halt = ({ language }: Standing, kind: ProblemKind, about?: About): never => {
  throw new Problem(kind, about, language);
};

/** Whether an act may go on with the code that its caller last signed in by: a sensitive one asks for a recent one. */
const isFreshEnough = ({ now }: Office, { route, signedInAt }: Call): boolean =>
  !isSensitive(route.act) || (signedInAt !== undefined && Date.parse(now()) - Date.parse(signedInAt) < FRESH);

/** Reads the caller's rights and what the act is about in one call to the register; a caller who may not act goes no further. */
export const standingOf = async (office: Office, call: Call, keys: readonly string[]): Promise<Standing> => {
  const own = call.subject === undefined ? [] : [keyOf(people, call.subject)];
  const found = await office.register.load([...new Set([...own, ...keys])]);
  const entered = own.flatMap((key) => found.get(key) ?? []).at(0);
  const person = Person.safeParse(entered?.state).data;
  const standing = {
    person,
    roles: person ? rolesOf(person) : [],
    language: call.language ?? person?.language ?? languages[0],
    found,
  };
  if (!may(standing.roles, call.route.act)) return halt(standing, "not-allowed");
  if (!isFreshEnough(office, call)) return halt(standing, "fresh-code-needed");
  return standing;
};
