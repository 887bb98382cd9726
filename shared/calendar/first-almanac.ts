import type { Almanac } from "#calendar/almanac";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import { fixedHolidays } from "#calendar/fixed-holidays";
import type { Feast, Holiday } from "#calendar/holiday";

type Told = Holiday["name"];

const years = [2024, 2025, 2026, 2027] as const;

const names: Readonly<Record<Feast, Told>> = {
  fitr: { ar: "عيد الفطر", fr: "Aïd al-Fitr", en: "Eid al-Fitr" },
  adha: { ar: "عيد الأضحى", fr: "Aïd al-Adha", en: "Eid al-Adha" },
  muharram: { ar: "فاتح محرم", fr: "1er Moharram", en: "1 Muharram" },
  mawlid: { ar: "عيد المولد النبوي", fr: "Aïd al-Mawlid", en: "Mawlid" },
};

/** How many days the administration rests for a feast. */
const lengths: Readonly<Record<Feast, number>> = { fitr: 2, adha: 2, muharram: 1, mawlid: 2 };

/** The day of its month on which a feast begins: its date is known once the crescent of that month has been seen, the eve of the first. */
const dayOfMonth: Readonly<Record<Feast, number>> = { fitr: 1, adha: 10, muharram: 1, mawlid: 12 };

type First = readonly [first: string, feast: Feast];

const announced: readonly First[] = [
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

const projected: readonly First[] = [
  ["2026-05-27", "adha"],
  ["2026-06-17", "muharram"],
  ["2026-08-26", "mawlid"],
  ["2027-03-10", "fitr"],
  ["2027-05-17", "adha"],
  ["2027-06-06", "muharram"],
  ["2027-08-15", "mawlid"],
];

const exceptional = ["2024-04-12", "2025-06-09", "2026-03-23"] as const;

const habous: Told = {
  ar: "بلاغ وزارة الأوقاف والشؤون الإسلامية",
  fr: "Communiqué du ministère des Habous et des affaires islamiques",
  en: "Announcement of the Ministry of Habous and Islamic Affairs",
};

const projection: Told = {
  ar: "تقدير فلكي في انتظار ثبوت رؤية الهلال",
  fr: "Projection astronomique, dans l’attente de l’observation du croissant",
  en: "Astronomical projection, until the crescent is seen",
};

const days = ([first, feast]: First) =>
  Array.from({ length: lengths[feast] }, (_, day) => ({
    date: daysAfter(CivilDate.parse(first), day),
    name: names[feast],
    feast,
  }));

const announcedDays = (first: First): readonly Holiday[] => {
  const decidedOn = daysAfter(CivilDate.parse(first[0]), -dayOfMonth[first[1]]);
  return days(first).map((day) => ({ ...day, certainty: "announced", source: habous, decidedOn }));
};

const projectedDays = (first: First): readonly Holiday[] =>
  days(first).map((day) => ({ ...day, certainty: "projected", source: projection }));

const exceptionalDays = (): readonly Holiday[] =>
  exceptional.map((date) => ({
    date: CivilDate.parse(date),
    name: { ar: "عطلة استثنائية", fr: "Congé exceptionnel", en: "Exceptional holiday" },
    certainty: "announced",
    source: {
      ar: "قرار رئيس الحكومة",
      fr: "Décision du chef du gouvernement",
      en: "Decision of the Head of Government",
    },
  }));

/** The almanac that the product ships, 2024 to 2027: it holds until the secretariat's own is on the register. */
export const firstAlmanac = (): Almanac => ({
  holidays: [
    ...years.flatMap(fixedHolidays),
    ...announced.flatMap(announcedDays),
    ...projected.flatMap(projectedDays),
    ...exceptionalDays(),
  ].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
});
