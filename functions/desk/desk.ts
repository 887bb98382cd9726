import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { Problem } from "#functions/api/kernel/problem";
import { problemOf } from "#functions/api/kernel/problems";
import { detailsOf } from "#functions/api/kernel/tell";
import { cookiesIn } from "#functions/desk/kit/cookies";
import { refuseStrangers } from "#functions/desk/kit/same-site";
import { answered, answeredAsset, type Shown } from "#functions/desk/kit/shown";
import { style } from "#functions/desk/kit/style";
import { type Visit, visitOf } from "#functions/desk/kit/visit";
import { frameOf, languageOf, openFrame, type Visitor, visitorOf } from "#functions/desk/kit/visitor";
import { open, pageFor, within } from "#functions/desk/routes";
import { sessionOf } from "#functions/desk/session/session";
import type { DeskOffice } from "#functions/kernel/offices";
import { onlyReading } from "#functions/kernel/skimming";
import type { Frame } from "#pages/desk/kit/frame";
import { troublePage } from "#pages/desk/kit/trouble";
import { keptPage } from "#pages/desk/sign-in/kept";
import { thresholdPage } from "#pages/desk/sign-in/sign-in";

/**
 * Nobody that the desk knows: they are asked to sign in. Who follows a link of another site has not been let show their
 * session ("SameSite=Strict"): they are led one step on, from a page of ours, before they are asked. Who sends a form after
 * their session has ended is given it back, to send again: nothing typed is lost.
 */
const unknown = (visit: Visit): Shown => {
  const frame = openFrame(visit, languageOf(visit));
  if (visit.headers["sec-fetch-site"] === "cross-site") return { page: thresholdPage({ frame }) };
  const typed = [...visit.form];
  if (typed.length > 0) return { page: keptPage({ frame, typed, why: "ended" }), status: 401 };
  const to = visit.method === "GET" ? `?to=${encodeURIComponent(visit.path)}` : "";
  return { to: `/desk/sign-in${to}` };
};

/** What went wrong, as a page in a frame. */
const troubled = (frame: Frame, problem: Problem): Shown => {
  const trouble = detailsOf(problem, frame.language);
  return { page: troublePage({ frame, trouble }), status: trouble.status };
};

/** Why a page goes no further; what a sensitive act was sent with is kept for when its sender has entered a fresh code. */
const stopped = (visit: Visit, visitor: Visitor, problem: Problem): Shown =>
  problem.kind === "fresh-code-needed"
    ? { page: keptPage({ frame: frameOf(visit, visitor), typed: [...visit.form], why: "not-fresh" }), status: 401 }
    : troubled(frameOf({ ...visit, path: "/desk" }, visitor), problem);
/** A visit whose files, if it came with any, have been brought to the vault. */
const withFiles = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Visit> =>
  visit.files.size === 0 ? visit : (await import("#functions/desk/files/take-in")).takeIn(office, visit, visitor);

type Found = ReturnType<typeof pageFor<(typeof within)[string]>>;

const pageWithin = async (office: DeskOffice, visit: Visit, visitor: Visitor, found: Found): Promise<Shown> => {
  if (found === undefined) throw new Problem("unknown");
  const at = visit.method === "GET" ? onlyReading(office) : office;
  const whole = { ...(await withFiles(office, visit, visitor)), params: found.params };
  return found.page(at, whole, visitor).catch((error: unknown) => stopped(whole, visitor, problemOf(office, error)));
};

const visitWithin = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  const found = pageFor(within, visit);
  const session = await sessionOf(office, visit.cookies);
  if (session === undefined) return unknown(visit);
  const visitor = await visitorOf(office, visit, session.bearer);
  const shown = await pageWithin(office, visit, visitor, found).catch((error: unknown) =>
    stopped(visit, visitor, problemOf(office, error)),
  );
  return { ...shown, cookies: [...session.cookies, ...(shown.cookies ?? [])] };
};

const visited = async (office: DeskOffice, event: APIGatewayProxyEventV2): Promise<Shown> => {
  const { http } = event.requestContext;
  refuseStrangers({ method: http.method, headers: event.headers }, office.address);
  const visit = await visitOf(event);
  const opened = pageFor(open, visit);
  return opened ? opened.page(office, visit) : visitWithin(office, visit);
};

/** What went wrong before anyone was known. */
const troubledOutside = (office: DeskOffice, { headers, cookies }: APIGatewayProxyEventV2, error: unknown): Shown => {
  const problem = problemOf(office, error);
  const known = { path: "/desk", headers, cookies: cookiesIn(cookies ?? []) };
  return troubled(openFrame(known, languageOf(known)), problem);
};

/** What browsers may keep: the style sheet, and the script, which is loaded when one asks for it. */
const keptAt = async (path: string): Promise<APIGatewayProxyStructuredResultV2 | undefined> => {
  if (path === style.path) return answeredAsset({ type: "text/css", body: style.body });
  if (!path.endsWith(".js")) return undefined;
  const { script } = await import("#functions/desk/kit/script");
  return path === script?.path ? answeredAsset({ type: "text/javascript", body: script.body }) : undefined;
};

/** The desk as one handler: its style sheet and its script, its pages, and a page for whatever goes wrong. */
export const desk =
  (office: DeskOffice) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
    (await keptAt(event.rawPath)) ??
    answered(await visited(office, event).catch((error: unknown) => troubledOutside(office, event, error)));
