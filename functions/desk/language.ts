import { put } from "#functions/desk/kit/cookies";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { DeskOffice } from "#functions/kernel/offices";
import { languages } from "#wording/wording";

/** A year, in seconds. */
const YEAR = 31_536_000;

/** Any place of the desk's: those of signing in too, and where a letter leads. */
const place = /^\/desk(\/[\w-]+)*$|^\/desk\/from-letter\?link=[\w.-]+$/;

const backTo = (asked: string | null): string => (asked && place.test(asked) ? asked : "/desk");

/** Keeps the language that a reader switches to, and goes back to where they were. */
export const switchLanguage = async (_office: DeskOffice, { form }: Visit): Promise<Shown> => {
  const wanted = languages.find((language) => language === form.get("language"));
  return { to: backTo(form.get("back")), ...(wanted && { cookies: [put("language", wanted, YEAR)] }) };
};
