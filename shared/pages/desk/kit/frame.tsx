import type { ComponentChildren, VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import { Nav } from "#pages/desk/kit/nav";
import { directionOf, type Language, languages, say, type Text } from "#wording/wording";

/** What every page of the desk stands in. */
export type Frame = Readonly<{
  language: Language;
  /** The path of the style sheet. */
  style: string;
  /** The path of the script, on a page that has one. */
  script?: string | undefined;
  /** Where the reader is: a change of language comes back there. */
  path: string;
  /** Who works here, by name; nobody before they have signed in. */
  name?: string | undefined;
  /** What they are to the committee: the way around the desk leads where that lets them go. */
  roles?: readonly Role[];
}>;

const words = {
  site: { ar: "مكتب لجنة الإشراف", fr: "Bureau du comité de pilotage", en: "Desk of the steering committee" },
  about: {
    ar: "لجنة الإشراف على ورش الحكومة المنفتحة",
    fr: "Comité de pilotage du gouvernement ouvert",
    en: "Steering committee for open government",
  },
  skip: { ar: "الانتقال إلى المحتوى", fr: "Aller au contenu", en: "Skip to the content" },
  languages: { ar: "لغة الصفحة", fr: "Langue de la page", en: "Language of the page" },
  signOut: { ar: "تسجيل الخروج", fr: "Se déconnecter", en: "Sign out" },
} as const satisfies Record<string, Text>;

/** Each language by the name that its readers give it. */
export const ownNames: Readonly<Record<Language, string>> = { ar: "العربية", fr: "Français", en: "English" };

const LanguageSwitch = ({ language, path }: Frame) => (
  <form method="post" action="/desk/language" class="languages" aria-label={say(words.languages, language)}>
    <input type="hidden" name="back" value={path} />
    {languages.map((one) => (
      <button
        key={one}
        type="submit"
        name="language"
        value={one}
        lang={one}
        class="quiet"
        aria-current={one === language ? "true" : undefined}
      >
        {ownNames[one]}
      </button>
    ))}
  </form>
);

const Worker = ({ language, name }: Frame) => (
  <form method="post" action="/desk/sign-out" class="worker">
    <span>{name}</span>
    <button type="submit" class="quiet">
      {say(words.signOut, language)}
    </button>
  </form>
);

/** `onwards` is where the page leads by itself, at once. */
type Framed = Readonly<{ frame: Frame; title: string; onwards?: string; children: ComponentChildren }>;

const Head = ({ frame, title, onwards }: Omit<Framed, "children">) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{`${title} · ${say(words.site, frame.language)}`}</title>
    {onwards !== undefined && <meta http-equiv="refresh" content={`0; url=${onwards}`} />}
    <link rel="stylesheet" href={frame.style} />
    {frame.script !== undefined && <script src={frame.script} defer />}
  </head>
);

/** A page of the desk: its head, the way around it, and what it says; its heading is the title. */
export const Framed = ({ frame, title, onwards, children }: Framed): VNode => (
  <html lang={frame.language} dir={directionOf(frame.language)}>
    <Head frame={frame} title={title} {...(onwards !== undefined && { onwards })} />
    <body class="desk">
      <a class="skip" href="#content">
        {say(words.skip, frame.language)}
      </a>
      <header class="header">
        <div class="width">
          <p class="site">
            <a href="/desk">{say(words.site, frame.language)}</a>
          </p>
          <LanguageSwitch {...frame} />
          {frame.name !== undefined && <Worker {...frame} />}
        </div>
        {frame.name !== undefined && <Nav {...frame} />}
      </header>
      <main id="content" class="page" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="footer">
        <p>{say(words.about, frame.language)}</p>
      </footer>
    </body>
  </html>
);
