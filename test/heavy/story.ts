import { expect } from "@jest/globals";
import { idIn } from "#committee/kernel/matter-key";
import { Meeting } from "#committee/meetings/meeting";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { dynamoMarks } from "#secretariat/marks";
import type { Found } from "#secretariat/register";
import { check } from "../../checkers/journal.mjs";
import { plan } from "../pure/committee/examples.ts";
import { dutiesOn } from "../rigs/duties.ts";
import { type Arrived, addressee } from "../rigs/inbox.ts";
import { letters, type World } from "./world.ts";

/* biome-ignore lint/suspicious/noExplicitAny: what comes back is asserted, whatever it is */
type Anything = any;

type Asked = Readonly<{ as: string; body?: object; key?: string; headers?: Readonly<Record<string, string>> }>;

/** An act asked for again, because its answer was lost, may find that it was done: for one without a key that is no news. */
const done: readonly number[] = [200, 201];
const doneBefore: readonly number[] = [...done, 409, 412];

/** Does an act as people do: asks for it again, in the same words, where its answer was lost on the way. */
const acting = ({ ask, step }: World) => {
  const tried = async (method: string, path: string, asked: Parameters<World["ask"]>[2]): Promise<Anything> => {
    const { answer, repeated } = await ask(method, path, asked);
    if (answer === "died") throw new Error("died twice");
    const fine = (repeated ? doneBefore : done).includes(answer.status ?? 0);
    expect({ path, body: answer.body, fine }).toMatchObject({ path, fine: true });
    return answer.body;
  };
  return async (method: string, path: string, { as, body, key, headers = {} }: Asked): Promise<Anything> => {
    const keyed = key ? { "idempotency-key": key } : {};
    let told: Anything;
    await step(async () => {
      told = await tried(method, path, { as, headers: { ...headers, ...keyed }, ...(body && { body }) });
    });
    return told;
  };
};

const says = (ar: string) => ({ ar });

/** How time passes in a story: to an instant, with all that comes by itself until then. */
export type Passing = (to: string) => Promise<void>;

/** A meeting, from its plan to its published minutes, and the six months after it that no meeting ends. */
export const wholeMeeting = async (world: World, passTo: Passing): Promise<void> => {
  const { secretary: as, members } = world;
  const [member] = members;
  const act = acting(world);
  // An hour has knocked before: the secretariat's diary is open.
  await passTo("2026-12-01T09:00:00.000Z");
  const { id } = await act("POST", "/meetings", { as, body: plan, key: "one" });
  const at = `/meetings/${id}`;
  /** Who acts on what they have seen acts once, though they ask twice. */
  const seen = async () => ({ "if-match": `"${(await act("GET", at, { as })).version}"` });
  // And one knocks on the same day: the first reminder of the notice is given, a week ahead.
  await passTo("2026-12-01T10:00:00.000Z");
  await passTo("2026-12-07T09:00:00.000Z");
  await act("POST", `${at}/notice`, { as });
  await passTo("2026-12-08T09:00:00.000Z");
  const item = { change: "agenda", title: says("تقييم المرحلة") };
  const proposed = await act("POST", `${at}/proposals`, { as: member!.person, body: item, key: "two" });
  const otherDay = { change: "date", heldOn: "2026-12-21", reason: says("تعارض المواعيد") };
  const declined = await act("POST", `${at}/proposals`, { as: member!.person, body: otherDay, key: "three" });
  await act("POST", `${at}/proposals/${proposed.id}/answer`, { as, body: { accepted: true, reason: says("وجيه") } });
  await act("POST", `${at}/proposals/${declined.id}/answer`, { as, body: { accepted: false, reason: says("متعذر") } });
  await act("PUT", `${at}/coming`, { as: member!.person, body: { coming: "yes" } });
  await passTo("2026-12-17T16:00:00.000Z");
  const sheet = {
    presided: { by: "chair" },
    seats: members.map(({ id: seat }) => ({ seat, presence: "present" })),
    guests: [],
  };
  await act("PUT", `${at}/attendance`, { as, body: sheet, headers: await seen() });
  const items = [{ said: says("نوقشت الالتزامات.") }, {}, {}];
  await act("PUT", `${at}/minutes`, { as, body: { items }, headers: await seen() });
  await passTo("2026-12-23T10:00:00.000Z");
  await act("POST", `${at}/minutes/sending`, { as });
  await passTo("2026-12-24T10:00:00.000Z");
  const added = { item: 1, says: says("نطلب النشر.") };
  const contribution = await act("POST", `${at}/contributions`, { as: member!.person, body: added, key: "four" });
  const taken = { said: says("نوقشت الالتزامات، وطُلب النشر.") };
  await act("POST", `${at}/contributions/${contribution.id}/taking-in`, { as, body: taken });
  await passTo("2026-12-26T12:00:00.000Z");
  await passTo("2027-06-18T12:00:00.000Z");
};

/** What reminds of a day is for the days before it: one whose days nobody lived isn't made up for. */
const isReminder = ({ body: { text } }: Arrived): boolean => text.includes("/api/journal/DIARY/");

/** The letters that the guide or an act asks for. */
const statutory = async (): Promise<readonly Arrived[]> => (await letters()).filter((one) => !isReminder(one));

/** How often a letter went to each address that one went to, the addresses without their ids; reminders are left out. */
export const posted = async (): Promise<Readonly<Record<string, number>>> => {
  const counted = Map.groupBy((await statutory()).map(addressee), (address) => address.replace(/-01\w+@/, "@"));
  return Object.fromEntries([...counted].map(([address, { length }]) => [address, length]));
};

const lettersIn = async ({ table }: World, matter: string) =>
  (await dynamoLetterBox(table).lettersOf(matter)).map(({ letter, page, status }) => `${page} ${letter} ${status}`);

const dutiesIn = async ({ office }: World) =>
  (await dutiesOn(office.register)).map(({ about: _about, reminded: _reminded, ...told }) => told);

/** Who came, without the ids of their seats. */
const whoCame = (meeting: Meeting) =>
  "attendees" in meeting
    ? meeting.attendees.map(({ name, presence }) => `${name.latin} ${presence}`).toSorted()
    : undefined;

/** What no two tellings share: ids, and the very moment. */
const momentless = (whole: Meeting) => {
  const { id: _, ...meeting } = whole;
  return {
    ...meeting,
    attendees: whoCame(whole),
    noticeSentAt: "at its moment",
    minutesSentAt: "at its moment",
  };
};

/** What has become of its meeting; nothing where none was planned yet. */
const meetingIn = async (world: World, found: Found | undefined) => {
  if (found === undefined) return undefined;
  const { register } = world.office;
  const [journal, beside] = await Promise.all([register.journal(found.key), register.beside(found.key)]);
  return {
    version: found.version,
    state: momentless(Meeting.parse(found.state)),
    owes: found.owes,
    acts: journal.pages.map(({ act, by }) => `${act} ${by === "clock" ? by : "by a person"}`),
    faults: check(journal, found.head),
    beside: beside.map(({ kind }) => kind).toSorted(),
    letters: await lettersIn(world, found.key),
  };
};

/** What a story has come to, but for ids and the very moment. */
export const outcome = async (world: World) => {
  const { office, table, untaken } = world;
  const { found } = await office.register.list("MEETING", { limit: 9 });
  const [one] = found;
  const id = one ? idIn(one.key) : "";
  return {
    meetings: found.length,
    ...(await meetingIn(world, one)),
    duties: await dutiesIn(world),
    owed: await office.register.owed(),
    marked: (await dynamoMarks(table).all()).map(({ document }) => document.replace(id, "its own")),
    untaken: [...untaken],
    due: await office.register.dueBy(office.now()),
  };
};
