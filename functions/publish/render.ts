import type { DocumentName } from "#committee/kernel/document-name";
import { styleSheet } from "#functions/pages/style-sheet";
import { inEach, keyOf, type Renderer, siteOf } from "#functions/publish/in-each";
import { ofMatters } from "#functions/publish/of-matters";
import type { PublicRecord } from "#functions/publish/record";
import { guide } from "#guide/guide";
import * as paths from "#pages/kit/paths";
import { checkPage } from "#pages/public/check";
import { committeePage } from "#pages/public/composition/committee";
import { type BoardShown, obligationsPage } from "#pages/public/duties/obligations";
import { groupsPage } from "#pages/public/groups/groups";
import { articlePage, guidePage } from "#pages/public/guide";
import { homePage } from "#pages/public/home";
import { calendarFeed } from "#pages/public/meetings/calendar";
import { meetingsPage, yearPage } from "#pages/public/meetings/list";
import { newsFeed } from "#pages/public/news";
import { plansPage } from "#pages/public/plans/plans";
import type { PortalFile } from "#secretariat/portal";

const board = (record: PublicRecord, shown: Pick<BoardShown, "board" | "years" | "year">, path: string) =>
  inEach(record, path, (view) => obligationsPage({ ...shown, articles: guide.articles }, view));

/** The present board, or that of a year. */
const obligations: Renderer = async (record, of) => {
  const { present, years, ofYears } = record.boards;
  if (of === "") return board(record, { board: present, years }, paths.obligationsPath);
  const year = Number(of);
  return board(record, { board: ofYears.get(year) ?? [], year }, paths.boardPath(year));
};

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
  year: async (record, year) =>
    inEach(record, paths.yearPath(year), (view) => yearPage(year, record.years.get(year) ?? [], view)),
  meetings: async (record) =>
    inEach(record, paths.meetingsPath, (view) => meetingsPage(record.latest, record.meetingYears, view)),
  home: async (record) => inEach(record, paths.homePath, (view) => homePage(record.latest, view)),
  obligations,
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
      body: calendarFeed(record.latest, siteOf(record)),
    },
  ],
  news: async (record) => [
    {
      key: keyOf(paths.newsPath),
      type: "application/atom+xml; charset=utf-8",
      body: newsFeed(record.latest, siteOf(record)),
    },
  ],
};

/** The files of a document, whose number follows what it shows and nothing else on the record; one that isn't known has none. */
export const filesOf = async (record: PublicRecord, document: DocumentName): Promise<readonly PortalFile[]> => {
  const [kind = "", of = ""] = document.split("/");
  return (await renderers[kind]?.(record, of)) ?? [];
};
