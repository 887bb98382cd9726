import { h } from "preact";
import { render } from "preact-render-to-string";
import { startOfDay } from "#calendar/legal-time";
import { type PublicLine, toldAt } from "#committee/meetings/documents";
import { siteName } from "#pages/kit/names";
import { homePath, meetingPath, newsPath, pathIn } from "#pages/kit/paths";
import type { Site } from "#pages/kit/view";
import { languages, say, type Text } from "#wording/wording";

const noticed: Text = {
  ar: "دعوة إلى اجتماع لجنة الإشراف: {heldOn}",
  fr: "Convocation du comité de pilotage\u00a0: {heldOn}",
  en: "The steering committee is called to meet: {heldOn}",
};

/** Something that was published, and when. */
type Publication = Readonly<{ id: string; at: string; title: Text; heldOn: string; path: string }>;

const titles = {
  notice: noticed,
  postponed: {
    ar: "تأجيل اجتماع لجنة الإشراف: {heldOn}",
    fr: "Réunion du comité de pilotage reportée\u00a0: {heldOn}",
    en: "The steering committee’s meeting is put off: {heldOn}",
  },
  cancelled: {
    ar: "إلغاء اجتماع لجنة الإشراف: {heldOn}",
    fr: "Réunion du comité de pilotage annulée\u00a0: {heldOn}",
    en: "The steering committee’s meeting is cancelled: {heldOn}",
  },
  minutes: {
    ar: "نشر محضر اجتماع لجنة الإشراف: {heldOn}",
    fr: "Procès-verbal de la réunion du comité de pilotage publié\u00a0: {heldOn}",
    en: "Minutes of the steering committee’s meeting are published: {heldOn}",
  },
} as const satisfies Record<string, Text>;

/** What a meeting has published so far: its notice or that it isn't held, and its minutes. */
const publicationsOf = (meeting: PublicLine): readonly Publication[] => {
  const { id, heldOn, stage } = meeting;
  const of = (kind: keyof typeof titles, at: string): Publication => ({
    id: `${meetingPath(id)}#${kind}`,
    at,
    title: titles[kind],
    heldOn,
    path: meetingPath(id),
  });
  if (stage === "postponed" || stage === "cancelled") return [of(stage, toldAt(meeting))];
  const minutes = stage === "minutes-published" ? [of("minutes", startOfDay(meeting.minutesPublishedOn))] : [];
  return [of("notice", toldAt(meeting)), ...minutes];
};

/** How many publications the feed holds. */
const LATEST = 20;

const links = ({ address }: Site, path: string) =>
  languages.map((hreflang) =>
    h("link", { rel: "alternate", type: "text/html", hreflang, href: `${address}${pathIn(hreflang, path)}` }),
  );

const entryOf = ({ id, at, title, heldOn, path }: Publication, site: Site) =>
  h("entry", {}, [
    h("id", {}, `${site.address}${id}`),
    h("title", {}, say(title, "ar", { heldOn })),
    h("updated", {}, at),
    h("published", {}, at),
    ...links(site, path),
    h("summary", { "xml:lang": "fr" }, say(title, "fr", { heldOn })),
  ]);

const noneYet = "2022-05-24T00:00:00.000Z";

/** The latest publications as an Atom feed, the newest first. */
export const newsFeed = (meetings: readonly PublicLine[], site: Site): string => {
  const publications = meetings
    .flatMap(publicationsOf)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, LATEST);
  const feed = h("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "ar" }, [
    h("id", {}, `${site.address}${newsPath}`),
    h("title", {}, siteName.ar),
    h("author", {}, h("name", {}, siteName.ar)),
    h("updated", {}, publications[0]?.at ?? noneYet),
    h("link", { rel: "self", type: "application/atom+xml", href: `${site.address}${newsPath}` }),
    ...links(site, homePath),
    ...publications.map((publication) => entryOf(publication, site)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${render(feed)}\n`;
};
