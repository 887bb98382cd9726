import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { actsNow } from "#committee/meetings/acts";
import { fromLetter, type Link } from "#committee/meetings/from-letter";
import { Meeting } from "#committee/meetings/meeting";
import { type Receipt, receiptOf } from "#committee/meetings/receipts";
import { Person, rolesOf } from "#committee/people/people";
import { may } from "#committee/permissions";
import type { MeetingView } from "#contract/meetings/view";
import { told } from "#functions/api/meetings/told";
import { usedUp } from "#functions/desk/from-letter/used-up";
import type { Visit } from "#functions/desk/kit/visit";
import { languageOf, openFrame } from "#functions/desk/kit/visitor";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { DeskOffice } from "#functions/kernel/offices";
import { LINK_KEY, linkKeyIn } from "#functions/links/key";
import { claimedBy, isSigned } from "#functions/links/signature";
import { keyOf, meetings, people } from "#functions/matters";
import type { Ending } from "#pages/desk/from-letter/ended";
import type { Frame } from "#pages/desk/kit/frame";
import type { Found } from "#secretariat/register";

/** A link that is good now: for whom, and the meeting as anyone may read it. */
export type Followed = Readonly<{ text: string; link: Link; person: Person; meeting: MeetingView; frame: Frame }>;

/** A link that does nothing, and why. */
export type Ended = Readonly<{ ended: Ending; frame: Frame }>;

type OnRegister = ReadonlyMap<string, Found>;

const Used = z.object({ at: Instant });

/** Where a link stands. What it is for may be switched to another language there; a text that can't be one is not repeated. */
const frameFor = (visit: Visit, link: Link | undefined, text: string, person?: Person): Frame =>
  openFrame({ path: `/desk/from-letter${link ? `?link=${text}` : ""}` }, languageOf(visit, person?.language));

const isOurs = (found: OnRegister, link: Link, text: string): boolean => {
  const key = linkKeyIn(found);
  return key !== undefined && isSigned(key, link, text);
};

/** When the notice reached its reader, from which their time to propose counts (G5.4). */
const receiptBy = async ({ letterBox }: DeskOffice, meeting: Meeting, person: string): Promise<Receipt | undefined> =>
  meeting.stage === "noticed"
    ? receiptOf(await letterBox.lettersOf(keyOf(meetings, meeting.id)), person, meeting)
    : undefined;

/** The meeting, where it still is as the letter gave it and what the link is for can be done now (G5.4, G5.6). */
const meetingFor = async (
  office: DeskOffice,
  found: OnRegister,
  { meeting: id, purpose, notices }: Link,
  reader: Person,
): Promise<MeetingView | undefined> => {
  const matter = found.get(keyOf(meetings, id));
  if (matter === undefined) return undefined;
  const meeting = Meeting.parse(matter.state);
  const circumstances = circumstancesOf(office, found.get(ALMANAC), { by: reader.id, pinned: meeting.edition });
  const receipt = purpose === "proposal" ? await receiptBy(office, meeting, reader.id) : undefined;
  const can = actsNow(meeting, { roles: rolesOf(reader), receipt }, circumstances);
  return meeting.notices === notices && can.includes(fromLetter[purpose]) ? told(matter, []) : undefined;
};

type Claimed = Readonly<{ text: string; link: Link; found: OnRegister; person: Person | undefined }>;

/** What a link of ours comes to: used once, it is used whatever else has changed since. */
const outcomeOf = async (
  office: DeskOffice,
  { text, link, found, person }: Claimed,
): Promise<Omit<Followed, "frame"> | Omit<Ended, "frame">> => {
  const used = found.get(usedUp(text));
  if (used) return { ended: { why: "used", at: Used.parse(used.state).at } };
  if (person === undefined || !may(rolesOf(person), fromLetter[link.purpose])) return { ended: { why: "not-member" } };
  const meeting = await meetingFor(office, found, link, person);
  return meeting ? { text, link, person, meeting } : { ended: { why: "stale", purpose: link.purpose } };
};

/** Follows a link as things stand on the register at this visit, in one call, and one more for a proposal; forged, cut or made up, it is told the same. */
export const follow = async (office: DeskOffice, visit: Visit, text: string): Promise<Followed | Ended> => {
  const link = claimedBy(text);
  const notGood: Ended = { ended: { why: "not-good" }, frame: frameFor(visit, link, text) };
  if (link === undefined) return notGood;
  const [meeting, person] = [keyOf(meetings, link.meeting), keyOf(people, link.person)];
  const found = await office.register.load([LINK_KEY, ALMANAC, usedUp(text), meeting, person]);
  if (!isOurs(found, link, text)) return notGood;
  const reader = Person.safeParse(found.get(person)?.state).data;
  const outcome = await outcomeOf(office, { text, link, found, person: reader });
  return { ...outcome, frame: frameFor(visit, link, text, reader) };
};
