import type { ComponentChildren } from "preact";
import { directionOf, type Language, sayDate, sayWords, type Text } from "#wording/wording";

const inArabic: Text = { ar: "(بالعربية)", fr: "(en arabe)", en: "(in Arabic)" };

type Words = Parameters<typeof sayWords>[0];

/** Words that a person typed; where they lack the page's language they stand in Arabic, marked as such. */
export const Said = ({ words, language }: Readonly<{ words: Words; language: Language }>) => {
  const said = sayWords(words, language);
  if (said.language === language) return <>{said.text}</>;
  return (
    <>
      <bdi lang={said.language} dir={directionOf(said.language)}>
        {said.text}
      </bdi>{" "}
      <small class="mark">{inArabic[language]}</small>
    </>
  );
};

/** A day in words. */
export const Day = ({ day, language }: Readonly<{ day: string; language: Language }>) => (
  <time dateTime={day}>{sayDate(day, language)}</time>
);

/** What is read from left to right whatever stands around it: a hash, a command, an address. */
export const Code = ({ children }: Readonly<{ children: ComponentChildren }>) => <code dir="ltr">{children}</code>;
