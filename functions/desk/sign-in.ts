import * as z from "zod/mini";
import type { Begun } from "#functions/desk/codes";
import { ownIn, put } from "#functions/desk/cookies";
import { closed, opened } from "#functions/desk/session";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { languageOf, openFrame } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/secretariat";
import { addressPage, codePage, signedOutPage } from "#pages/desk/sign-in";
import type { Hitch } from "#pages/desk/sign-in-hitch";

/** How long, in seconds, a sign-in may stay half done: as long as the pool keeps its code good. */
const PATIENCE = 600;

const Address = z.email();
const Kept = z.object({ email: z.string(), session: z.string(), to: z.string() });
type Kept = z.infer<typeof Kept>;

const frameAt = (visit: Visit) => openFrame(visit, languageOf(visit));

/** A place of the desk's own, and no other site's. */
const placeIn = (asked: string | null | undefined): string =>
  asked && /^\/desk(\/[\w-]+)*$/.test(asked) && !asked.startsWith("/desk/sign") ? asked : "/desk";

const kept = (begun: Begun, to: string): string =>
  put("begun", Buffer.from(JSON.stringify({ ...begun, to })).toString("base64url"), PATIENCE);

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const begunIn = ({ cookies }: Visit): Kept | undefined =>
  Kept.safeParse(readJson(Buffer.from(ownIn(cookies, "begun") ?? "", "base64url").toString("utf8"))).data;

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
  return begun === "wait" ? again("wait", 429) : { to: "/desk/sign-in/code", cookies: [kept(begun, to)] };
};

/** The page that asks for the code. */
export const showCode = async (_office: DeskOffice, visit: Visit): Promise<Shown> => {
  const begun = begunIn(visit);
  return begun ? { page: codePage({ frame: frameAt(visit), email: begun.email }) } : { to: "/desk/sign-in" };
};

/** The digits of a code, whichever way they are written: with spaces, or in Arabic-Indic digits. */
const digitsIn = (typed: string): string =>
  typed.replaceAll(/\s/g, "").replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

const statuses = { missed: 400, wait: 429 } as const;

/** Opens the session when the code is the right one. */
export const enterCode = async ({ codes }: DeskOffice, visit: Visit): Promise<Shown> => {
  const begun = begunIn(visit);
  if (begun === undefined) return { page: addressPage({ frame: frameAt(visit), hitch: "late" }), status: 400 };
  const code = digitsIn(visit.form.get("/code") ?? "");
  const outcome = code === "" ? "missed" : await codes.enter(begun, code);
  if (typeof outcome !== "string") return { to: placeIn(begun.to), cookies: opened(outcome) };
  const page = codePage({ frame: frameAt(visit), email: begun.email, hitch: outcome });
  return { page, status: statuses[outcome] };
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
