import { rolesOf } from "#committee/people/people";
import { sayingWhetherComing } from "#functions/api/meetings/replying";
import { type Ended, type Followed, follow } from "#functions/desk/from-letter/followed";
import { onceFor } from "#functions/desk/from-letter/used-up";
import { bodyOf } from "#functions/desk/kit/asked-body";
import { attempt } from "#functions/desk/kit/attempt";
import { valuesIn } from "#functions/desk/kit/form";
import type { Drawn, Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { keepBegun } from "#functions/desk/session/begun";
import type { DeskOffice } from "#functions/kernel/offices";
import { askForCodePage } from "#pages/desk/from-letter/ask-for-code";
import { comingFromLetterPage } from "#pages/desk/from-letter/coming";
import { type Ending, endedPage } from "#pages/desk/from-letter/ended";
import { saidPage } from "#pages/desk/from-letter/said";
import type { Trouble } from "#pages/desk/kit/faults";
import { coming } from "#pages/desk/meetings/reply-forms";

/** By what a page that a link has ended on is answered; what has gone is told from what never was. */
const statuses = { "not-good": 404, used: 410, stale: 410, "not-member": 403 } as const satisfies Record<
  Ending["why"],
  number
>;

/** The page of a link that does nothing. */
export const shownEnded = ({ ended, frame }: Ended): Shown => ({
  page: endedPage({ frame, ended }),
  status: statuses[ended.why],
});

const linkOf = ({ query }: Visit): string => query.get("link") ?? "";

const filledIn = ({ frame }: Followed, body: unknown, trouble?: Trouble) => ({
  language: frame.language,
  values: valuesIn(body),
  faults: trouble?.errors ?? [],
});

const drawn = (followed: Followed): Drawn => {
  const { purpose } = followed.link;
  if (purpose === "coming") return comingFromLetterPage({ ...followed, filled: filledIn(followed, {}) });
  return askForCodePage({ ...followed, purpose });
};

/** Shows what a link is for: looking at it does nothing, as machines look at links too. */
export const showLink = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  const followed = await follow(office, visit, linkOf(visit));
  return "ended" in followed ? shownEnded(followed) : { page: drawn(followed) };
};

/** Takes down whether a member comes, and with that uses up their link; what came between is told as it now stands. */
const say = async (office: DeskOffice, visit: Visit, followed: Followed): Promise<Shown> => {
  const { text, person, meeting, frame } = followed;
  const visitor = { subject: person.id, person, roles: rolesOf(person), language: frame.language };
  const body = bodyOf(coming.fields)(visit.form);
  const saying = sayingWhetherComing(onceFor(office, text));
  const outcome = await attempt(office, saying, visitor, { params: { id: meeting.id }, body });
  if ("reply" in outcome) return { page: saidPage({ frame, meeting, answer: outcome.reply.body.answer }) };
  const now = await follow(office, visit, text);
  if ("ended" in now) return shownEnded(now);
  const { trouble, status } = outcome;
  return { page: comingFromLetterPage({ ...now, filled: filledIn(now, body, trouble), trouble }), status };
};

type AskedForCode = Parameters<typeof askForCodePage>[0];

/** Has a code sent to the person's own address, and goes on to where it is entered. */
const sendCode = async ({ codes }: DeskOffice, { text, person }: Followed, asked: AskedForCode): Promise<Shown> => {
  const begun = await codes.send(person.email);
  if (begun === "wait") return { page: askForCodePage({ ...asked, hitch: begun }), status: 429 };
  return { to: "/desk/sign-in/code", cookies: [keepBegun({ session: begun.session, link: text })] };
};

/** Does what a link is for, once its reader has confirmed: says whether they come, or sends the code that the rest asks for. */
export const useLink = async (office: DeskOffice, visit: Visit): Promise<Shown> => {
  const followed = await follow(office, visit, linkOf(visit));
  if ("ended" in followed) return shownEnded(followed);
  const { purpose } = followed.link;
  if (purpose === "coming") return say(office, visit, followed);
  return sendCode(office, followed, { ...followed, purpose });
};
