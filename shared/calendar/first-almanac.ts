import type { Almanac, Holiday } from "#calendar/almanac";
import { CivilDate, daysAfter } from "#calendar/civil-date";

type Name = Holiday["name"];

const years = [2024, 2025, 2026, 2027] as const;

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

const feasts = {
  fitr: { ar: "عيد الفطر", fr: "Aïd al-Fitr", en: "Eid al-Fitr" },
  adha: { ar: "عيد الأضحى", fr: "Aïd al-Adha", en: "Eid al-Adha" },
  muharram: { ar: "فاتح محرم", fr: "1er Moharram", en: "1 Muharram" },
  mawlid: { ar: "عيد المولد النبوي", fr: "Aïd al-Mawlid", en: "Mawlid" },
} as const satisfies Record<string, Name>;

const length = { fitr: 2, adha: 2, muharram: 1, mawlid: 2 } as const satisfies Record<keyof typeof feasts, number>;

type Feast = readonly [first: string, feast: keyof typeof feasts];

const announced: readonly Feast[] = [
  ["2024-04-10", "fitr"],
  ["2024-06-17", "adha"],
  ["2024-07-07", "muharram"],
  ["2024-09-16", "mawlid"],
  ["2025-03-31", "fitr"],
  ["2025-06-07", "adha"],
  ["2025-06-27", "muharram"],
  ["2025-09-05", "mawlid"],
  ["2026-03-20", "fitr"],
];

const projected: readonly Feast[] = [
  ["2026-05-27", "adha"],
  ["2026-06-17", "muharram"],
  ["2026-08-26", "mawlid"],
  ["2027-03-10", "fitr"],
  ["2027-05-17", "adha"],
  ["2027-06-06", "muharram"],
  ["2027-08-15", "mawlid"],
];

const exceptional = ["2024-04-12", "2025-06-09", "2026-03-23"] as const;

const exceptionalName: Name = { ar: "عطلة استثنائية", fr: "Congé exceptionnel", en: "Exceptional holiday" };

const fixedDays = (): readonly Holiday[] =>
  fixed.flatMap(([day, from, name]) =>
    years
      .filter((year) => year >= from)
      .map((year) => ({
        date: CivilDate.parse(`${year}-${day}`),
        name,
        certainty: "announced" as const,
        source: "decree 2-77-169",
      })),
  );

const feastDays = (list: readonly Feast[], certainty: Holiday["certainty"], source: string): readonly Holiday[] =>
  list.flatMap(([first, feast]) =>
    Array.from({ length: length[feast] }, (_, day) => ({
      date: daysAfter(CivilDate.parse(first), day),
      name: feasts[feast],
      certainty,
      source,
    })),
  );

const exceptionalDays = (): readonly Holiday[] =>
  exceptional.map((date) => ({
    date: CivilDate.parse(date),
    name: exceptionalName,
    certainty: "announced",
    source: "head of government",
  }));

/** The almanac that the product ships, 2024 to 2027: it holds until the secretariat's own is on the register. */
export const firstAlmanac = (): Almanac => ({
  holidays: [
    ...fixedDays(),
    ...feastDays(announced, "announced", "ministry of Habous"),
    ...feastDays(projected, "projected", "astronomical projection"),
    ...exceptionalDays(),
  ].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
});
