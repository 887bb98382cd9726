import type { DocumentName } from "#committee/kernel/document-name";
import { keyOf as matterOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { plans } from "#committee/plans/kind";
import { styleSheet } from "#functions/pages/style-sheet";
import { inEach, keyOf, type Renderer, siteOf } from "#functions/publish/in-each";
import { ofMatters } from "#functions/publish/of-matters";
import type { PublicRecord } from "#functions/publish/record";
import { guide } from "#guide/guide";
import * as paths from "#pages/kit/paths";
import { checkPage } from "#pages/public/check";
import { committeePage } from "#pages/public/composition/committee";
import { obligationsPage } from "#pages/public/duties/obligations";
import { groupsPage } from "#pages/public/groups/groups";
import { articlePage, guidePage } from "#pages/public/guide";
import { homePage } from "#pages/public/home";
import { calendarFeed } from "#pages/public/meetings/calendar";
import { meetingsPage, yearPage } from "#pages/public/meetings/list";
import { newsFeed } from "#pages/public/news";
import { plansPage } from "#pages/public/plans/plans";
import type { PortalFile } from "#secretariat/portal";

/** The matters that have a public page: its path, by their keys. */
const pagesOf = (record: PublicRecord): ReadonlyMap<string, string> =>
  new Map([
    ...record.meetings.map(({ id }) => [matterOf(meetings, id), paths.meetingPath(id)] as const),
    ...record.plans.map(({ plan: { id } }) => [matterOf(plans, id), paths.planPath(id)] as const),
  ]);

const files: Renderer = async () => {
  const { keptFiles } = await import("#functions/pages/kept-files");
  const { path, body } = styleSheet;
  return [...keptFiles, { key: keyOf(path), type: "text/css; charset=utf-8", body, lasting: true }];
};

const renderers: Readonly<Record<string, Renderer>> = {
  ...ofMatters,
  files,
  committee: async (record) => inEach(record, paths.committeePath, (view) => committeePage(record.sitters, view)),
  plans: async (record) => inEach(record, paths.plansPath, (view) => plansPage(record.plans, view)),
  groups: async (record) => inEach(record, paths.groupsPath, (view) => groupsPage(record.groups, view)),
  year: async (record, year) => inEach(record, paths.yearPath(year), (view) => yearPage(year, record.meetings, view)),
  meetings: async (record) => inEach(record, paths.meetingsPath, (view) => meetingsPage(record.meetings, view)),
  home: async (record) => inEach(record, paths.homePath, (view) => homePage(record.meetings, view)),
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
      body: calendarFeed(record.meetings, siteOf(record)),
    },
  ],
  news: async (record) => [
    {
      key: keyOf(paths.newsPath),
      type: "application/atom+xml; charset=utf-8",
      body: newsFeed(record.meetings, siteOf(record)),
    },
  ],
};

/** The files of a document, whose number is the same whatever the record holds; one that isn't known has none. */
export const filesOf = async (record: PublicRecord, document: DocumentName): Promise<readonly PortalFile[]> => {
  const [kind = "", of = ""] = document.split("/");
  return (await renderers[kind]?.(record, of)) ?? [];
};
