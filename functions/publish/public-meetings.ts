import type { CivilDate } from "#calendar/civil-date";
import { yearsUpTo } from "#committee/kernel/years";
import { isPublic, type PublicMeeting } from "#committee/meetings/documents";
import { meetings } from "#committee/meetings/kind";
import type { Meeting } from "#committee/meetings/meeting";
import { every, pagesOf } from "#functions/kernel/every";
import { latestAmong, type Marked } from "#functions/publish/marked";
import { contributionsTo } from "#functions/readers/contributions";
import type { Shown } from "#pages/kit/view";
import type { Found, Register } from "#secretariat/register";

const orderOf = ({ heldOn, id }: Meeting): string => `${heldOn} ${id}`;

/** Those of some meetings that the public reads, the latest first. */
const publicIn = (found: readonly Found[]): readonly PublicMeeting[] =>
  found
    .map(({ state }) => meetings.schema.parse(state))
    .filter(isPublic)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1));

/** Goes down the list, the latest first, until enough is read. */
const downUntil = async (
  register: Register,
  isEnough: (read: readonly PublicMeeting[]) => boolean,
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
export const latestMeetings = async (of: Marked, today: CivilDate): Promise<readonly PublicMeeting[]> => {
  const isEnough = (read: readonly PublicMeeting[]) => read.filter(({ heldOn }) => heldOn < today).length >= LATEST;
  return publicIn(latestAmong(of, meetings, await downUntil(of.register, isEnough)));
};

/** The meetings held from a day on. */
export const meetingsSince = async (register: Register, day: CivilDate): Promise<readonly PublicMeeting[]> => {
  const read = await downUntil(register, (meetingsRead) => meetingsRead.some(({ heldOn }) => heldOn < day));
  return publicIn(read).filter(({ heldOn }) => heldOn >= day);
};

/** The years of meetings, the last first: every one from the earliest meeting's to today's, and those of what is to come. */
export const meetingYears = async (
  { register }: Marked,
  latest: readonly PublicMeeting[],
  today: CivilDate,
): Promise<readonly number[]> => {
  const { found } = await register.list(meetings.name, { limit: 1, first: "earliest" });
  const [first = today] = found.map(({ state }) => meetings.schema.parse(state).heldOn);
  return yearsUpTo(
    latest.map(({ heldOn }) => heldOn),
    today,
    first,
  );
};

/** The meetings of a year. */
export const meetingsOf = async (of: Marked, year: string): Promise<readonly PublicMeeting[]> => {
  const listed = await every(of.register, meetings.name, { beginning: year });
  return publicIn(latestAmong(of, meetings, listed)).filter(({ heldOn }) => heldOn.startsWith(year));
};

/** Every meeting. */
export const allMeetings = async (of: Marked): Promise<readonly PublicMeeting[]> =>
  publicIn(latestAmong(of, meetings, await every(of.register, meetings.name)));

/** The meeting of an id as its own page shows it: with what members contributed once its minutes are published. */
export const meetingShown = async ({ register, now }: Marked, key: string): Promise<readonly Shown[]> => {
  const found = now.get(key);
  if (found === undefined) return [];
  const meeting = meetings.schema.parse(found.state);
  if (!isPublic(meeting)) return [];
  const contributions = meeting.stage === "minutes-published" ? await contributionsTo(register, meeting.id) : [];
  return [{ meeting, head: found.head, contributions }];
};
