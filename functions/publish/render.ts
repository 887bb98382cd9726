import { CivilDate } from "#calendar/civil-date";
import type { Sitters } from "#committee/composition/composition";
import type { Told } from "#committee/duties/board";
import type { Group } from "#committee/groups/groups";
import type { DocumentName } from "#committee/kernel/document-name";
import { keyOf as matterOf } from "#committee/kernel/kind";
import { Region } from "#committee/kernel/regions";
import type { NewerShape } from "#committee/kernel/shape";
import { meetings } from "#committee/meetings/kind";
import { plans } from "#committee/plans/kind";
import type { Complete } from "#committee/space/association";
import { styleSheet } from "#functions/pages/style-sheet";
import { guide } from "#guide/guide";
import * as paths from "#pages/kit/paths";
import type { Shown, View } from "#pages/kit/view";
import { callPage, callsPage, type ShownCall } from "#pages/public/calls/call";
import { checkPage } from "#pages/public/check";
import { committeePage, compositionPage } from "#pages/public/composition/committee";
import { obligationsPage } from "#pages/public/duties/obligations";
import { groupsPage } from "#pages/public/groups/groups";
import { articlePage, guidePage } from "#pages/public/guide";
import { homePage } from "#pages/public/home";
import { calendarFeed } from "#pages/public/meetings/calendar";
import { meetingsPage, yearPage } from "#pages/public/meetings/list";
import { meetingPage } from "#pages/public/meetings/meeting";
import { currentMethodPage, methodPage, type ShownMethod } from "#pages/public/methods/method";
import { newsFeed } from "#pages/public/news";
import { planPage, plansPage, type ShownPlan } from "#pages/public/plans/plans";
import { regionPage } from "#pages/public/space/region";
import { spacePage } from "#pages/public/space/space";
import type { PortalFile } from "#secretariat/portal";
import { languages } from "#wording/wording";

/**
 * All that pages are rendered from: the public meetings, the latest first, what the public reads of duties, who ever sat, the
 * plans, the last adopted first, the groups, the methods, the last drafted first, the calls for candidacies, the last to open first, the day, and the site's address.
 */
export type PublicRecord = Readonly<{
  shown: readonly Shown[];
  board: readonly Told[];
  /** The members of the civil-society space. */
  space: readonly Complete[];
  sitters: Sitters;
  plans: readonly ShownPlan[];
  groups: readonly Group[];
  methods: readonly ShownMethod[];
  calls: readonly ShownCall[];
  today: CivilDate;
  address: string;
  /** What a newer release wrote, and is not among all this. */
  hidden: readonly NewerShape[];
}>;

type Renderer = (record: PublicRecord, of: string) => Promise<readonly PortalFile[]>;

const HTML = "text/html; charset=utf-8";

/** A path as a key of the bucket. */
const keyOf = (path: string): string => (path === "/" ? "index.html" : path.slice(1));

const siteOf = ({ address }: PublicRecord) => ({ address, style: styleSheet.path });

/** One page in each language. */
const inEach = (record: PublicRecord, path: string, page: (view: View) => string): readonly PortalFile[] =>
  languages.map((language) => ({
    key: keyOf(paths.pathIn(language, path)),
    type: HTML,
    body: page({ site: siteOf(record), language, today: record.today }),
  }));

const meetingsOf = ({ shown }: PublicRecord) => shown.map(({ meeting }) => meeting);

/** The matters that have a public page: its path, by their keys. */
const pagesOf = (record: PublicRecord): ReadonlyMap<string, string> =>
  new Map([
    ...meetingsOf(record).map(({ id }) => [matterOf(meetings, id), paths.meetingPath(id)] as const),
    ...record.plans.map(({ plan: { id } }) => [matterOf(plans, id), paths.planPath(id)] as const),
  ]);

/** A page of a matter that is not on the public record any more stays as it was: pages are not taken back unseen. */
const meeting: Renderer = async (record, id) => {
  const found = record.shown.find((one) => one.meeting.id === id);
  return found ? inEach(record, paths.meetingPath(id), (view) => meetingPage(found, view)) : [];
};

/** The index of the civil-society space, or one region of it. */
const space: Renderer = async (record, of) => {
  if (of === "") return inEach(record, paths.spacePath, (view) => spacePage(record.space, view));
  const region = Region.safeParse(of).data;
  return region ? inEach(record, paths.regionPath(region), (view) => regionPage(region, record.space, view)) : [];
};

const plan: Renderer = async (record, id) => {
  const found = record.plans.find((one) => one.plan.id === id);
  return found ? inEach(record, paths.planPath(id), (view) => planPage(found, view)) : [];
};

/** One method, or the current one. */
const method: Renderer = async (record, id) => {
  if (id === "") return inEach(record, paths.currentMethodPath, (view) => currentMethodPage(record.methods, view));
  const found = record.methods.find((one) => one.method.id === id);
  return found ? inEach(record, paths.methodPath(id), (view) => methodPage(found, view)) : [];
};

/** One call for candidacies, or all of them. */
const call: Renderer = async (record, id) => {
  if (id === "") return inEach(record, paths.callsPath, (view) => callsPage(record.calls, view));
  const found = record.calls.find((one) => one.call.id === id);
  return found ? inEach(record, paths.callPath(id), (view) => callPage(found, view)) : [];
};

/** The committee as it became on a day. */
const composition: Renderer = async (record, of) => {
  const day = CivilDate.parse(of);
  return inEach(record, paths.compositionPath(day), (view) => compositionPage(record.sitters, day, view));
};

const files: Renderer = async () => {
  const { keptFiles } = await import("#functions/pages/kept-files");
  const { path, body } = styleSheet;
  return [...keptFiles, { key: keyOf(path), type: "text/css; charset=utf-8", body, lasting: true }];
};

const renderers: Readonly<Record<string, Renderer>> = {
  meeting,
  space,
  files,
  plan,
  composition,
  method,
  call,
  committee: async (record) => inEach(record, paths.committeePath, (view) => committeePage(record.sitters, view)),
  plans: async (record) => inEach(record, paths.plansPath, (view) => plansPage(record.plans, view)),
  groups: async (record) => inEach(record, paths.groupsPath, (view) => groupsPage(record.groups, view)),
  year: async (record, year) =>
    inEach(record, paths.yearPath(year), (view) => yearPage(year, meetingsOf(record), view)),
  meetings: async (record) => inEach(record, paths.meetingsPath, (view) => meetingsPage(meetingsOf(record), view)),
  home: async (record) => inEach(record, paths.homePath, (view) => homePage(meetingsOf(record), view)),
  obligations: async (record) => {
    const shown = { board: record.board, pages: pagesOf(record), articles: guide.articles };
    return inEach(record, paths.obligationsPath, (view) => obligationsPage(shown, view));
  },
  guide: async (record) => [
    ...inEach(record, paths.guidePath, (view) => guidePage(guide.articles, view)),
    ...guide.articles.flatMap((article) =>
      inEach(record, paths.articlePath(article.number), (view) => articlePage(article, view)),
    ),
  ],
  check: async (record) => inEach(record, paths.checkPath, checkPage),
  calendar: async (record) => [
    {
      key: keyOf(paths.calendarPath),
      type: "text/calendar; charset=utf-8",
      body: calendarFeed(meetingsOf(record), siteOf(record)),
    },
  ],
  news: async (record) => [
    {
      key: keyOf(paths.newsPath),
      type: "application/atom+xml; charset=utf-8",
      body: newsFeed(meetingsOf(record), siteOf(record)),
    },
  ],
};

/** The files of a document, whose number is the same whatever the record holds; one that isn't known has none. */
export const filesOf = async (record: PublicRecord, document: DocumentName): Promise<readonly PortalFile[]> => {
  const [kind = "", of = ""] = document.split("/");
  return (await renderers[kind]?.(record, of)) ?? [];
};
