import * as z from "zod/mini";
import type { Drawn, Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { languageOf, openFrame } from "#functions/desk/kit/visitor";
import { begunIn, keepBegun } from "#functions/desk/sign-in/begun";
import type { Opening } from "#functions/desk/sign-in/opening";
import { closed, opened } from "#functions/desk/sign-in/session";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Hitch } from "#pages/desk/sign-in/hitch";
import { addressPage, codePage, signedOutPage } from "#pages/desk/sign-in/sign-in";

const Address = z.email();

const frameAt = (visit: Visit) => openFrame(visit, languageOf(visit));

/** A place of the desk's own, and no other site's. */
const placeIn = (asked: string | null | undefined): string =>
  asked && /^\/desk(\/[\w-]+)*$/.test(asked) && !asked.startsWith("/desk/sign") ? asked : "/desk";

/** The page that asks for an address. */
export const showAddress = async (_office: DeskOffice, visit: Visit): Promise<Shown> => ({
  page: addressPage({ frame: frameAt(visit), to: placeIn(visit.query.get("to")) }),
});

/** Has a code sent to an address. */
export const askCode = async ({ codes }: DeskOffice, visit: Visit): Promise<Shown> => {
  const typed = visit.form.get("/email")?.trim() ?? "";
  const to = placeIn(visit.form.get("to"));
  const again = (hitch: Hitch, status: number): Shown => ({
    page: addressPage({ frame: frameAt(visit), email: typed, to, hitch }),
    status,
  });
  const email = Address.safeParse(typed.toLowerCase());
  if (!email.success) return again("address", 400);
  const begun = await codes.send(email.data);
  return begun === "wait" ? again("wait", 429) : { to: "/desk/sign-in/code", cookies: [keepBegun({ ...begun, to })] };
};

/** The sign-in that waits for a code in this browser; where it was begun from a letter whose link is good no more, the page that says so. */
const openingIn = async (office: DeskOffice, visit: Visit): Promise<Opening | Shown | undefined> => {
  const begun = begunIn(visit);
  if (begun === undefined) return undefined;
  if ("link" in begun) return (await import("#functions/desk/from-letter/opening")).openingBy(office, visit, begun);
  const { email, to } = begun;
  return {
    begun,
    language: languageOf(visit),
    typed: email,
    again: "/desk/sign-in",
    enter: async (keys) => ({ to: placeIn(to), cookies: opened(keys) }),
  };
};

const askAgain = (visit: Visit, { language, typed, again }: Opening, hitch?: Hitch): Drawn =>
  codePage({ frame: openFrame(visit, language), email: typed, again, hitch });

/** The page that asks for the code. */
export const showCode = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  const opening = await openingIn(office, visit);
  if (opening === undefined) return { to: "/desk/sign-in" };
  return "enter" in opening ? { page: askAgain(visit, opening) } : opening;
};

/** The digits of a code, whichever way they are written: with spaces, or in Arabic-Indic digits. */
const digitsIn = (typed: string): string =>
  typed.replaceAll(/\s/g, "").replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

const statuses = { missed: 400, wait: 429 } as const;

/** Opens the session when the code is the right one. */
export const enterCode = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  const opening = await openingIn(office, visit);
  if (opening === undefined) return { page: addressPage({ frame: frameAt(visit), hitch: "late" }), status: 400 };
  if (!("enter" in opening)) return opening;
  const code = digitsIn(visit.form.get("/code") ?? "");
  const outcome = code === "" ? "missed" : await office.codes.enter(opening.begun, code);
  if (typeof outcome !== "string") return opening.enter(outcome);
  return { page: askAgain(visit, opening, outcome), status: statuses[outcome] };
};

/** Ends the session. */
export const signOut = async (office: DeskOffice, { cookies }: Visit): Promise<Shown> => ({
  to: "/desk/signed-out",
  cookies: await closed(office, cookies),
});

/** What is left then. */
export const showSignedOut = async (_office: DeskOffice, visit: Visit): Promise<Shown> => ({
  page: signedOutPage({ frame: frameAt(visit) }),
});
