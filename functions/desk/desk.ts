import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { detailsOf, Problem } from "#functions/api/problem";
import { problemOf } from "#functions/api/problems";
import { cookiesIn } from "#functions/desk/cookies";
import { open, pageFor, within } from "#functions/desk/routes";
import { refuseStrangers } from "#functions/desk/same-site";
import { sessionOf } from "#functions/desk/session";
import { answered, answeredStyle, type Shown } from "#functions/desk/shown";
import { style } from "#functions/desk/style";
import { type Visit, visitOf } from "#functions/desk/visit";
import { languageOf, openFrame, visitorOf } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/secretariat";
import { thresholdPage } from "#pages/desk/sign-in";
import { troublePage } from "#pages/desk/trouble";

/**
 * Nobody that the desk knows: they are asked to sign in. Who follows a link of another site has not been let show their
 * session ("SameSite=Strict"): they are led one step on, from a page of ours, before they are asked.
 */
const unknown = (visit: Visit): Shown => {
  if (visit.headers["sec-fetch-site"] === "cross-site")
    return { page: thresholdPage({ frame: openFrame(visit, languageOf(visit)) }) };
  const to = visit.method === "GET" ? `?to=${encodeURIComponent(visit.path)}` : "";
  return { to: `/desk/sign-in${to}` };
};

const visitWithin = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  const found = pageFor(within, visit);
  if (found === undefined) throw new Problem("unknown");
  const session = await sessionOf(office, visit.cookies);
  if (session === undefined) return unknown(visit);
  const visitor = await visitorOf(office, visit, session.subject);
  const shown = await found.page(office, { ...visit, params: found.params }, visitor);
  return { ...shown, cookies: [...session.cookies, ...(shown.cookies ?? [])] };
};

const visited = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  refuseStrangers(visit, office.address);
  const opened = pageFor(open, visit);
  return opened ? opened.page(office, visit) : visitWithin(office, visit);
};

/** Where nothing of an event can be trusted to be readable, a page needs no more than this of it. */
const barely = ({ headers, cookies = [], rawPath }: APIGatewayProxyEventV2): Visit => ({
  method: "GET",
  path: rawPath,
  params: {},
  query: new URLSearchParams(),
  form: new URLSearchParams(),
  cookies: cookiesIn(cookies),
  headers,
});

/** Whatever goes wrong with a visit is a page, in its reader's language. */
const troubled = (office: DeskOffice, event: APIGatewayProxyEventV2, error: unknown): Shown => {
  const problem = problemOf(office, error);
  const visit = barely(event);
  const language = languageOf(visit, problem.language);
  const trouble = detailsOf(problem, language);
  return {
    page: troublePage({ frame: { ...openFrame(visit, language), path: "/desk" }, trouble }),
    status: trouble.status,
  };
};

/** The desk as one handler: its style sheet, its pages, and a page for whatever goes wrong. */
export const desk =
  (office: DeskOffice) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    if (event.rawPath === style.path) return answeredStyle(style.body);
    const shown = (async () => visited(office, visitOf(event)))();
    return answered(await shown.catch((error: unknown) => troubled(office, event, error)));
  };
