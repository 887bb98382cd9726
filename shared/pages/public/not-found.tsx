import { render } from "preact-render-to-string";
import { homePath, pathIn } from "#pages/kit/paths";
import { directionOf, languages, say, type Text } from "#wording/wording";

const title: Text = { ar: "هذه الصفحة غير موجودة", fr: "Cette page n’existe pas", en: "There is no such page" };
const advice: Text = {
  ar: "ربما كُتب العنوان خطأ، أو لم تُنشر الصفحة بعد.",
  fr: "L’adresse est peut-être mal écrite, ou la page n’est pas encore publiée.",
  en: "The address may be mistyped, or the page not published yet.",
};
const home: Text = { ar: "العودة إلى الصفحة الرئيسية", fr: "Revenir à l’accueil", en: "Back to the home page" };

/** What stands where no page does, in every language, as nothing is known of its reader. */
export const notFoundPage = (style: string): string =>
  `<!doctype html>\n${render(
    <html lang="ar" dir="rtl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{languages.map((language) => say(title, language)).join(" – ")}</title>
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <main class="inner">
          <h1>{say(title, "ar")}</h1>
          {languages.map((language) => (
            <section key={language} lang={language} dir={directionOf(language)}>
              {language !== "ar" && <h2>{say(title, language)}</h2>}
              <p>{say(advice, language)}</p>
              <p>
                <a href={pathIn(language, homePath)}>{say(home, language)}</a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>,
  )}\n`;
