import { h } from "preact";
import { render } from "preact-render-to-string";
import type { PublicMeeting } from "#committee/documents";
import { siteName } from "#pages/names";
import { homePath, meetingPath, newsPath, pathIn } from "#pages/paths";
import type { Site } from "#pages/view";
import { languages, say, type Text } from "#wording/wording";

const noticed: Text = {
  ar: "دعوة إلى اجتماع لجنة الإشراف: {heldOn}",
  fr: "Convocation du comité de pilotage\u00a0: {heldOn}",
  en: "The steering committee is called to meet: {heldOn}",
};

/** Something that was published, and when. */
type Publication = Readonly<{ id: string; at: string; title: Text; heldOn: string; path: string }>;

/** What a meeting has published so far. */
const publicationsOf = ({ id, heldOn, noticeSentAt }: PublicMeeting): readonly Publication[] => [
  { id: `${meetingPath(id)}#notice`, at: noticeSentAt, title: noticed, heldOn, path: meetingPath(id) },
];

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
export const newsFeed = (meetings: readonly PublicMeeting[], site: Site): string => {
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
