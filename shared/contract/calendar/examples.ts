/** What the examples of the calendar's contract tell of: the Feast of Sacrifice of 2026, and a meeting of December. */
export const adha = {
  date: "2026-05-27",
  name: { ar: "عيد الأضحى", fr: "Aïd al-Adha", en: "Eid al-Adha" },
  feast: "adha",
  certainty: "projected",
  source: {
    ar: "تقدير فلكي في انتظار ثبوت رؤية الهلال",
    fr: "Projection astronomique, dans l’attente de l’observation du croissant",
    en: "Astronomical projection, until the crescent is seen",
  },
};

export const announced = {
  name: adha.name,
  feast: "adha",
  certainty: "announced",
  source: {
    ar: "بلاغ وزارة الأوقاف والشؤون الإسلامية",
    fr: "Communiqué du ministère des Habous et des affaires islamiques",
  },
  decidedOn: "2026-05-17",
};

export const minutes = { date: "2026-12-22", instant: "2026-12-22T23:59:59.000Z", rule: "G5.5", projected: false };
export const enriched = { date: "2026-12-24", instant: "2026-12-24T23:59:59.000Z", rule: "G5.6", projected: false };

export const free = {
  heldOn: "2026-12-15",
  noticeAim: "2026-12-04",
  proposalsClose: "2026-12-07",
  minutesDue: "2026-12-18",
  enrichmentEnds: "2026-12-22",
  drawbacks: ["weekend-in-enrichment"],
};
