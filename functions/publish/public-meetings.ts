import type { CivilDate } from "#calendar/civil-date";
import { yearsUpTo } from "#committee/kernel/years";
import { isPublic, type PublicLine } from "#committee/meetings/documents";
import { meetings } from "#committee/meetings/kind";
import { MeetingLine } from "#committee/meetings/meeting";
import { everyLine, pagesOf, wholeOf } from "#functions/kernel/every";
import { latestAmong, type Marked } from "#functions/publish/marked";
import { contributionsTo } from "#functions/readers/contributions";
import type { Shown } from "#pages/kit/view";
import type { Found, Register } from "#secretariat/register";

const orderOf = ({ heldOn, id }: MeetingLine): string => `${heldOn} ${id}`;

/** Those of some meetings that the public reads, the latest first. */
const publicIn = (found: readonly Found[]): readonly PublicLine[] =>
  found
    .map(({ state }) => MeetingLine.parse(state))
    .filter(isPublic)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1));

/** Goes down the list, the latest first, until enough is read. */
const downUntil = async (
  register: Register,
  isEnough: (read: readonly PublicLine[]) => boolean,
): Promise<readonly Found[]> => {
  const read: Found[] = [];
  for await (const found of pagesOf(register, meetings.name, { limit: 50 })) {
    read.push(...found);
    if (isEnough(publicIn(read))) break;
  }
  return read;
};

/** How many of the past meetings the pages of the latest are drawn from: none shows more. */
const LATEST = 40;

/** The meetings to come, and the latest of those past. */
export const latestMeetings = async (of: Marked, today: CivilDate): Promise<readonly PublicLine[]> => {
  const isEnough = (read: readonly PublicLine[]) => read.filter(({ heldOn }) => heldOn < today).length >= LATEST;
  return publicIn(latestAmong(of, meetings, await downUntil(of.register, isEnough)));
};

/** The meetings held from a day on. */
export const meetingsSince = async (register: Register, day: CivilDate): Promise<readonly PublicLine[]> => {
  const read = await downUntil(register, (meetingsRead) => meetingsRead.some(({ heldOn }) => heldOn < day));
  return publicIn(read).filter(({ heldOn }) => heldOn >= day);
};

/** The years of meetings, the last first: every one from the earliest meeting's to today's, and those of what is to come. */
export const meetingYears = async (
  { register }: Marked,
  latest: readonly PublicLine[],
  today: CivilDate,
): Promise<readonly number[]> => {
  const { lines } = await register.list(meetings.name, { limit: 1, first: "earliest" });
  const [first = today] = lines.map(({ line }) => MeetingLine.parse(line).heldOn);
  return yearsUpTo(
    latest.map(({ heldOn }) => heldOn),
    today,
    first,
  );
};

/** The meetings of a year. */
export const meetingsOf = async (of: Marked, year: string): Promise<readonly PublicLine[]> => {
  const listed = (await everyLine(of.register, meetings.name, { beginning: year })).map(wholeOf);
  return publicIn(latestAmong(of, meetings, listed)).filter(({ heldOn }) => heldOn.startsWith(year));
};

/** Every meeting. */
export const allMeetings = async (of: Marked): Promise<readonly PublicLine[]> =>
  publicIn(latestAmong(of, meetings, (await everyLine(of.register, meetings.name)).map(wholeOf)));

/** The meeting of an id as its own page shows it: with what members contributed once its minutes are published. */
export const meetingShown = async ({ register, now }: Marked, key: string): Promise<readonly Shown[]> => {
  const found = now.get(key);
  if (found === undefined) return [];
  const meeting = meetings.schema.parse(found.state);
  if (!isPublic(meeting)) return [];
  const contributions = meeting.stage === "minutes-published" ? await contributionsTo(register, meeting.id) : [];
  return [{ meeting, head: found.head, contributions }];
};
