import { calendarPages } from "#functions/desk/calendar/routes";
import { callPages } from "#functions/desk/calls/routes";
import { candidacyPages } from "#functions/desk/candidacies/routes";
import { compositionPages } from "#functions/desk/composition/routes";
import { dutyPages } from "#functions/desk/duties/routes";
import { filePages } from "#functions/desk/files/routes";
import { groupPages } from "#functions/desk/groups/routes";
import { importPages } from "#functions/desk/imports/routes";
import type { Within } from "#functions/desk/kit/act-form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { switchLanguage } from "#functions/desk/language";
import { letterPages } from "#functions/desk/letters/routes";
import { meetingPages } from "#functions/desk/meetings/routes";
import { membershipPages } from "#functions/desk/memberships/routes";
import { methodPages } from "#functions/desk/methods/routes";
import { peoplePages } from "#functions/desk/people/routes";
import { planPages } from "#functions/desk/plans/routes";
import { askCode, enterCode, showAddress, showCode, showSignedOut, signOut } from "#functions/desk/sign-in/sign-in";
import { openSpacePages, spacePages } from "#functions/desk/space/routes";
import type { DeskOffice } from "#functions/kernel/offices";
import { note } from "#functions/kernel/request";
import { matterInPath } from "#functions/matter-in-path";

type Open = (office: DeskOffice, visit: Visit) => Promise<Shown>;

/** What a letter leads to is loaded when someone comes from one. */
const fromLetter = () => import("#functions/desk/from-letter/visits");

/** The others' addresses are loaded when someone turns to them. */
const group = () => import("#functions/desk/composition/communication-group");

/** The pages that need no session. */
export const open: Readonly<Record<string, Open>> = {
  "GET /desk/sign-in": showAddress,
  "POST /desk/sign-in": askCode,
  "GET /desk/sign-in/code": showCode,
  "POST /desk/sign-in/code": enterCode,
  "POST /desk/sign-out": signOut,
  "GET /desk/signed-out": showSignedOut,
  "POST /desk/language": switchLanguage,
  ...openSpacePages,
  "GET /desk/from-letter": async (...asked) => (await fromLetter()).showLink(...asked),
  "POST /desk/from-letter": async (...asked) => (await fromLetter()).useLink(...asked),
};

/** The pages for who has signed in; what a path has in braces is any one step. The first that fits is taken. */
export const within: Readonly<Record<string, Within>> = {
  "GET /desk": async (...asked) => (await import("#functions/desk/home")).home(...asked),
  ...meetingPages,
  ...letterPages,
  ...importPages,
  ...spacePages,
  ...filePages,
  ...membershipPages,
  ...dutyPages,
  ...planPages,
  ...compositionPages,
  ...groupPages,
  ...methodPages,
  ...callPages,
  ...candidacyPages,
  ...calendarPages,
  ...peoplePages,
  "GET /desk/group": async (...asked) => (await group()).showGroup(...asked),
  "GET /desk/group.csv": async (...asked) => (await group()).takeGroup(...asked),
};

const paramsOf = (pattern: string, path: string): Readonly<Record<string, string>> | undefined => {
  const steps = path.split("/");
  const asked = pattern.split("/");
  const fits = (step: string, index: number) => step === steps[index] || (/^\{.+\}$/.test(step) && steps[index] !== "");
  if (steps.length !== asked.length || !asked.every(fits)) return undefined;
  return Object.fromEntries(
    asked.flatMap((step, index) => (/^\{.+\}$/.test(step) ? [[step.slice(1, -1), steps[index] ?? ""]] : [])),
  );
};

/** The page of a table that a visit asks for, with what its path says; nothing when there is none. */
export const pageFor = <Page>(
  table: Readonly<Record<string, Page>>,
  { method, path }: Visit,
): Readonly<{ page: Page; params: Visit["params"] }> | undefined => {
  const found = Object.entries(table)
    .flatMap(([route, page]) => {
      const [verb, pattern = ""] = route.split(" ");
      const params = verb === method ? paramsOf(pattern, path) : undefined;
      return params ? [{ route, page, params }] : [];
    })
    .at(0);
  if (found) note({ route: found.route, matter: matterInPath(found.route, found.params) });
  return found;
};
