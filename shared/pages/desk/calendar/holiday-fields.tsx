import type { VNode } from "preact";
import { isThere } from "#pages/desk/kit/beside";
import { Choice } from "#pages/desk/kit/choice";
import { FaultsAt, Field } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  date: { ar: "اليوم", fr: "Jour", en: "Day" },
  name: { ar: "المناسبة", fr: "Fête", en: "Occasion" },
  source: { ar: "المصدر", fr: "Source", en: "Source" },
  sourceHint: {
    ar: "البلاغ أو القرار أو المرسوم الذي حدد هذا اليوم.",
    fr: "Le communiqué, la décision ou le décret qui fixe ce jour.",
    en: "The statement, decision or decree that sets this day.",
  },
  ar: { ar: "بالعربية", fr: "En arabe", en: "In Arabic" },
  fr: { ar: "بالفرنسية (اختياري)", fr: "En français (facultatif)", en: "In French (optional)" },
  en: { ar: "بالإنجليزية", fr: "En anglais", en: "In English" },
  zgh: { ar: "بالأمازيغية", fr: "En amazighe", en: "In Amazigh" },
  feast: { ar: "العيد المتنقل", fr: "Fête mobile", en: "Moving feast" },
  noFeast: { ar: "ليس عيدا متنقلا", fr: "Aucune", en: "None" },
  certainty: { ar: "درجة التأكد", fr: "Certitude", en: "Certainty" },
  decidedOn: { ar: "تاريخ القرار (اختياري)", fr: "Décidé le (facultatif)", en: "Decided on (optional)" },
  decidedHint: {
    ar: "إذا تُرك فارغا واليوم رسمي، سُجل تاريخ هذا اليوم.",
    fr: "S’il reste vide et que le jour est officiel, la date d’aujourd’hui est retenue.",
    en: "If it is left blank and the day is official, today is entered.",
  },
} as const satisfies Record<string, Text>;

const feasts = {
  fitr: { ar: "عيد الفطر", fr: "Aïd al-Fitr", en: "Eid al-Fitr" },
  adha: { ar: "عيد الأضحى", fr: "Aïd al-Adha", en: "Eid al-Adha" },
  muharram: { ar: "فاتح محرم", fr: "1er Moharram", en: "1 Muharram" },
  mawlid: { ar: "عيد المولد النبوي", fr: "Aïd al-Mawlid", en: "Mawlid" },
} as const satisfies Record<string, Text>;

const certainties = {
  projected: {
    ar: "تقديري، في انتظار رؤية الهلال",
    fr: "Projeté, dans l’attente de l’observation du croissant",
    en: "Projected, until the crescent is seen",
  },
  announced: { ar: "رسمي", fr: "Officiel", en: "Official" },
} as const satisfies Record<string, Text>;

const inWords = (names: Readonly<Record<string, Text>>, language: Language) =>
  Object.fromEntries(Object.entries(names).map(([value, name]) => [value, say(name, language)]));

/** Asked for always; the others only where something stands in them already. */
const asked: readonly string[] = ["ar", "fr"];

type InWords = Readonly<{ filled: Filled; at: "/name" | "/source"; name: Text; hint?: string }>;

/** A text in the languages that it may stand in. */
const WordsFields = ({ filled, at, name, hint }: InWords) => (
  <fieldset id={idAt(at)}>
    <legend>{say(name, filled.language)}</legend>
    {hint && <p class="hint">{hint}</p>}
    <FaultsAt filled={filled} at={at} />
    <div class="pair">
      {(["ar", "fr", "en", "zgh"] as const)
        .filter((one) => asked.includes(one) || isThere(filled, `${at}/${one}`))
        .map((one) => (
          <Field key={one} filled={filled} at={`${at}/${one}`} words={one} label={say(words[one], filled.language)} />
        ))}
    </div>
  </fieldset>
);

const Standing = ({ filled }: Readonly<{ filled: Filled }>) => {
  const { language } = filled;
  return (
    <>
      <Choice
        filled={filled}
        at="/certainty"
        label={say(words.certainty, language)}
        options={inWords(certainties, language)}
      />
      <Field
        filled={filled}
        at="/decidedOn"
        type="date"
        label={say(words.decidedOn, language)}
        hint={say(words.decidedHint, language)}
      />
    </>
  );
};

const names: Readonly<Record<string, Text>> = {
  "/date": words.date,
  "/name": words.name,
  "/source": words.source,
  "/feast": words.feast,
  "/certainty": words.certainty,
  "/decidedOn": words.decidedOn,
};

/** What the field at a place of a holiday is called. */
export const holidayNameAt =
  (language: Language) =>
  (at: string): string | undefined => {
    const name = names[at] ?? names[at.replace(/\/\w+$/, "")];
    return name && say(name, language);
  };

/** The fields of a holiday; its day among them where it is a new one. */
export const HolidayFields = ({ filled, isNew }: Readonly<{ filled: Filled; isNew: boolean }>): VNode => {
  const { language } = filled;
  return (
    <>
      {isNew && <Field filled={filled} at="/date" type="date" label={say(words.date, language)} />}
      <WordsFields filled={filled} at="/name" name={words.name} />
      <Choice
        filled={filled}
        at="/feast"
        label={say(words.feast, language)}
        none={say(words.noFeast, language)}
        options={inWords(feasts, language)}
      />
      <Standing filled={filled} />
      <WordsFields filled={filled} at="/source" name={words.source} hint={say(words.sourceHint, language)} />
    </>
  );
};
