import type { CivilDate } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import { boardOf, isPublic as isPublicDuty, type Told } from "#committee/board";
import { isPublic } from "#committee/documents";
import { kindIn } from "#committee/matter-key";
import type { Meeting } from "#committee/meeting";
import { contributionsTo } from "#functions/contributions";
import { dutiesOn } from "#functions/duties";
import { inTurn } from "#functions/in-turn";
import { keyOf, meetings } from "#functions/matters";
import type { PublishOffice } from "#functions/offices";
import { publicSpace } from "#functions/pages/public-space";
import type { PublicRecord } from "#functions/pages/render";
import type { Mark } from "#secretariat/marks";
import type { Found, Register } from "#secretariat/register";

/** What the list says, which may lag behind an act by a moment. */
const listed = async (register: Register, after?: string): Promise<readonly Found[]> => {
  const { found, next } = await register.list(meetings.name, { limit: 1_000, after });
  return next === undefined ? found : [...found, ...(await listed(register, next))];
};

const ownMatter = ({ document }: Mark): readonly string[] => {
  const [kind, id] = document.split("/");
  return kind === "meeting" && id !== undefined ? [keyOf(meetings, id)] : [];
};

/** The matters that the marks are about, as they stand now: no page may show less than the act that asked for it. */
const marked = async (register: Register, marks: readonly Mark[]): Promise<readonly Found[]> => {
  const keys = [...new Set(marks.flatMap((mark) => [...ownMatter(mark), ...mark.about]))];
  const lots = Array.from({ length: Math.ceil(keys.length / 25) }, (_, at) => keys.slice(at * 25, at * 25 + 25));
  const found = await inTurn(lots, register.load);
  return found.flatMap((some) => [...some.values()]);
};

/** What the public reads of every duty that there ever was. */
const publicBoard = async (register: Register, today: CivilDate): Promise<readonly Told[]> =>
  boardOf(await dutiesOn(register), today).filter(isPublicDuty);

const orderOf = ({ heldOn, id }: Meeting): string => `${heldOn} ${id}`;

/** What the public may read, as of now, for documents that are marked. */
export const publicRecord = async (office: PublishOffice, marks: readonly Mark[]): Promise<PublicRecord> => {
  const about = await marked(office.register, marks);
  const known = [...(await listed(office.register)), ...about.filter(({ key }) => kindIn(key) === meetings.name)];
  const latest = [...new Map(known.map((found) => [found.key, found])).values()];
  const pages = new Set(marks.map(({ document }) => document));
  const shown = await inTurn(latest, async ({ state, head }) => {
    const meeting = meetings.schema.parse(state);
    const published = meeting.stage === "minutes-published" && pages.has(`meeting/${meeting.id}`);
    const contributions = published ? await contributionsTo(office.register, meeting.id) : [];
    return isPublic(meeting) ? [{ meeting, head, contributions }] : [];
  });
  const today = civilDateAt(office.now());
  return {
    board: pages.has("obligations") ? await publicBoard(office.register, today) : [],
    space: await publicSpace(office.register, marks, about),
    shown: shown.flat().toSorted((one, other) => (orderOf(one.meeting) < orderOf(other.meeting) ? 1 : -1)),
    today,
    address: office.address,
  };
};
