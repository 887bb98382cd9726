import { CivilDate } from "#calendar/civil-date";
import type { Holiday } from "#calendar/holiday";

type Name = Holiday["name"];

/** Month and day, the first year it was kept, and the name. */
const fixed: readonly (readonly [string, number, Name])[] = [
  ["01-01", 0, { ar: "رأس السنة الميلادية", fr: "Nouvel An", en: "New Year’s Day" }],
  [
    "01-11",
    0,
    { ar: "ذكرى تقديم وثيقة الاستقلال", fr: "Manifeste de l’indépendance", en: "Independence Manifesto Day" },
  ],
  ["01-14", 2024, { ar: "رأس السنة الأمازيغية", fr: "Nouvel An amazigh", en: "Amazigh New Year" }],
  ["05-01", 0, { ar: "عيد الشغل", fr: "Fête du travail", en: "Labour Day" }],
  ["07-30", 0, { ar: "عيد العرش", fr: "Fête du Trône", en: "Throne Day" }],
  ["08-14", 0, { ar: "ذكرى استرجاع إقليم وادي الذهب", fr: "Récupération de Oued Eddahab", en: "Oued Eddahab Day" }],
  [
    "08-20",
    0,
    { ar: "ذكرى ثورة الملك والشعب", fr: "Révolution du Roi et du peuple", en: "Revolution of the King and the People" },
  ],
  ["08-21", 0, { ar: "عيد الشباب", fr: "Fête de la jeunesse", en: "Youth Day" }],
  ["10-31", 2026, { ar: "عيد الوحدة", fr: "Fête de l’unité", en: "Unity Day" }],
  ["11-06", 0, { ar: "ذكرى المسيرة الخضراء", fr: "Marche verte", en: "Green March Day" }],
  ["11-18", 0, { ar: "عيد الاستقلال", fr: "Fête de l’indépendance", en: "Independence Day" }],
];

const decree: Holiday["source"] = {
  ar: "المرسوم رقم 2.77.169 كما وقع تغييره وتتميمه",
  fr: "Décret n° 2-77-169, tel que modifié et complété",
  en: "Decree 2-77-169 as amended",
};

/** The holidays that the decree fixes on the same day of each year, in their order. */
export const fixedHolidays = (year: number): readonly Holiday[] =>
  fixed
    .filter(([, from]) => year >= from)
    .map(([day, , name]) => ({
      date: CivilDate.parse(`${year}-${day}`),
      name,
      certainty: "announced",
      source: decree,
    }));
