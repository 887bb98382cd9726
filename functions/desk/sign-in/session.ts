import type { Bearer } from "#functions/api/caller";
import { type Cookies, drop, ownIn, put } from "#functions/desk/kit/cookies";
import type { Keys } from "#functions/desk/sign-in/codes";
import type { DeskOffice } from "#functions/kernel/offices";

/** Whose session it is, and the cookies that keep it going. */
export type Session = Readonly<{ bearer: Bearer; cookies: readonly string[] }>;

const byAccess = async ({ tokens, now }: DeskOffice, access: string | undefined): Promise<Bearer | undefined> =>
  access === undefined ? undefined : tokens.bearerOf(access, now());

const renewed = async (office: DeskOffice, refresh: string | undefined): Promise<Session | undefined> => {
  const access = refresh && (await office.codes.renew(refresh));
  const bearer = await byAccess(office, access || undefined);
  return access && bearer ? { bearer, cookies: [put("access", access)] } : undefined;
};

/** The session that a visit's cookies bear, checked at each visit and renewed when its hour is over. */
export const sessionOf = async (office: DeskOffice, cookies: Cookies): Promise<Session | undefined> => {
  const bearer = await byAccess(office, ownIn(cookies, "access"));
  return bearer === undefined ? renewed(office, ownIn(cookies, "refresh")) : { bearer, cookies: [] };
};

/** The cookies of a session that begins; they go when the browser is closed. */
export const opened = ({ access, refresh }: Keys): readonly string[] => [
  put("access", access),
  put("refresh", refresh),
  drop("begun"),
];

/** Ends a session, at the pool too. */
export const closed = async ({ codes }: DeskOffice, cookies: Cookies): Promise<readonly string[]> => {
  const refresh = ownIn(cookies, "refresh");
  if (refresh !== undefined) await codes.revoke(refresh);
  return [drop("access"), drop("refresh"), drop("begun")];
};
