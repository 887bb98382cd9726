import { country, pageNames, siteName, tagline } from "#pages/kit/names";
import {
  checkPath,
  committeePath,
  guidePath,
  homePath,
  meetingsPath,
  obligationsPath,
  pathIn,
  spacePath,
} from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import { directionOf, languages, say, type Text } from "#wording/wording";

const own = { ar: "العربية", fr: "Français", en: "English" } as const;
const choose: Text = { ar: "اللغات", fr: "Langues", en: "Languages" };
const main: Text = { ar: "القائمة الرئيسية", fr: "Menu principal", en: "Main menu" };

const menu = [
  { path: homePath, name: pageNames.home },
  { path: meetingsPath, name: pageNames.meetings },
  { path: committeePath, name: pageNames.committee },
  { path: obligationsPath, name: pageNames.obligations },
  { path: spacePath, name: pageNames.space },
  { path: guidePath, name: pageNames.guide },
  { path: checkPath, name: pageNames.check },
] as const;

type At = Readonly<{ view: View; path: string }>;

const Languages = ({ view: { language }, path }: At) => (
  <nav class="languages" aria-label={say(choose, language)}>
    <ul>
      {languages.map((other) => (
        <li key={other}>
          <a
            href={pathIn(other, path)}
            hreflang={other}
            lang={other}
            dir={directionOf(other)}
            {...(other === language && { "aria-current": "true" })}
          >
            {own[other]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const isWithin = (path: string, place: string): boolean =>
  place === homePath ? path === homePath : path === place || path.startsWith(`${place}/`);

const Menu = ({ view: { language }, path }: At) => (
  <nav class="menu" aria-label={say(main, language)}>
    <ul class="inner">
      {menu.map(({ path: place, name }) => (
        <li key={place}>
          <a
            href={pathIn(language, place)}
            {...(isWithin(path, place) && { "aria-current": path === place ? "page" : "true" })}
          >
            {say(name, language)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The head of every page: whose it is, its other languages, the way to the others. */
export const Masthead = ({ view, path }: At) => (
  <header class="masthead">
    <div class="inner bar">
      <p class="country">{say(country, view.language)}</p>
      <Languages view={view} path={path} />
    </div>
    <div class="inner">
      <a class="brand" href={pathIn(view.language, homePath)}>
        <span class="brand-name">{say(siteName, view.language)}</span>
        <span class="brand-line">{say(tagline, view.language)}</span>
      </a>
    </div>
    <Menu view={view} path={path} />
  </header>
);
