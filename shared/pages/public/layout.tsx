import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import { pageNames, siteName } from "#pages/kit/names";
import { homePath, newsPath, pathIn } from "#pages/kit/paths";
import type { Site, View } from "#pages/kit/view";
import { Footing } from "#pages/public/footing";
import { Masthead } from "#pages/public/masthead";
import { directionOf, languages, say, type Text } from "#wording/wording";

const skip: Text = { ar: "الانتقال إلى المحتوى", fr: "Aller au contenu", en: "Skip to the content" };
const where: Text = { ar: "مسار التصفح", fr: "Fil d’Ariane", en: "Breadcrumbs" };

/** A page that stands above this one. */
type Crumb = Readonly<{ path: string; name: string }>;

export type PageProps = Readonly<{
  view: View;
  /** Where the page stands in its language: the same path in each. */
  path: string;
  title: string;
  /** The pages between the home page and this one. */
  crumbs?: readonly Crumb[];
  children: ComponentChildren;
}>;

const Alternates = ({ site, path }: Readonly<{ site: Site; path: string }>) => (
  <>
    {languages.map((language) => (
      <link key={language} rel="alternate" hreflang={language} href={`${site.address}${pathIn(language, path)}`} />
    ))}
    <link rel="alternate" hreflang="x-default" href={`${site.address}${path}`} />
    <link rel="alternate" type="application/atom+xml" href={newsPath} title={siteName.ar} />
  </>
);

const Head = ({ view: { site, language }, path, title }: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{path === homePath ? title : `${title} – ${say(siteName, language)}`}</title>
    <link rel="stylesheet" href={site.style} />
    <link rel="icon" href="data:," />
    <link rel="canonical" href={`${site.address}${pathIn(language, path)}`} />
    <Alternates site={site} path={path} />
  </head>
);

const Crumbs = ({ view: { language }, crumbs = [], title }: PageProps) => (
  <nav class="crumbs" aria-label={say(where, language)}>
    <ol>
      {[{ path: homePath, name: say(pageNames.home, language) }, ...crumbs].map(({ path, name }) => (
        <li key={path}>
          <a href={pathIn(language, path)}>{name}</a>
        </li>
      ))}
      <li aria-current="page">{title}</li>
    </ol>
  </nav>
);

const Page = (props: PageProps) => {
  const { view, path, title, children } = props;
  return (
    <html lang={view.language} dir={directionOf(view.language)}>
      <Head {...props} />
      <body>
        <a class="skip" href="#content">
          {say(skip, view.language)}
        </a>
        <Masthead view={view} path={path} />
        <main id="content" class="inner" tabIndex={-1}>
          {path !== homePath && <Crumbs {...props} />}
          <h1>{title}</h1>
          {children}
        </main>
        <Footing view={view} />
      </body>
    </html>
  );
};

/** A whole page as HTML; what people typed is escaped. */
export const asPage = (props: PageProps): string => `<!doctype html>\n${render(<Page {...props} />)}\n`;
