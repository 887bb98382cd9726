/** The meeting that the examples of the contract tell of, from its plan to its notice. */
export const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0A";

export const plan = {
  heldOn: "2026-12-17",
  beginsAt: "10:00",
  endsAt: "12:30",
  place: { ar: "قاعة الاجتماعات بمقر الوزارة، الرباط", fr: "Salle de réunion du ministère, Rabat" },
  agenda: [
    {
      title: {
        ar: "تقدم تنفيذ التزامات خطة العمل الوطنية",
        fr: "État d’avancement des engagements du plan d’action national",
        en: "Progress of the national action plan’s commitments",
      },
    },
    { title: { ar: "مختلفات", fr: "Divers" } },
  ],
};

export const seatId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0B";
export const name = { ar: "ممثلة وزارة الصحة", latin: "Représentante du ministère de la Santé" };
export const body = { ar: "وزارة الصحة", fr: "Ministère de la Santé" };

/** Whoever holds that seat. */
export const personId = "4f9c8a52-4f6e-4f0e-9d5c-2f6d7b8a9c01";

/** A seat and who holds it. */
export const seat = { id: seatId, college: "administration", body, holder: name };

export const planned = { stage: "planned", id, version: 1, notices: 0, ...plan };
export const noticed = {
  ...planned,
  stage: "noticed",
  version: 2,
  notices: 1,
  noticeSentAt: "2026-12-07T09:00:00.000Z",
  noticeSentOn: "2026-12-07",
};

export const reason = { ar: "تزامن الموعد مع التزام حكومي", fr: "La date coïncide avec un engagement du gouvernement" };
export const postponed = {
  ...planned,
  stage: "postponed",
  version: 3,
  notices: 2,
  since: "2026-12-09T10:00:00.000Z",
  reason,
};
export const cancelled = { ...planned, stage: "cancelled", version: 3, notices: 2, since: postponed.since, reason };

export const sheet = {
  presided: { by: "chair" },
  seats: [{ seat: seatId, presence: "present" }],
  guests: [{ name: { ar: "خبير في البيانات المفتوحة" }, reason: { ar: "عرض نتائج التقييم" } }],
};

const attendee = { seat: seatId, college: "administration", body, name, presence: "present" };

export const items = [
  { said: { ar: "قدمت القطاعات تقدم التزاماتها." }, concluded: { ar: "يُحين جدول التتبع قبل نهاية الشهر." } },
  {},
];

export const held = {
  ...noticed,
  stage: "held",
  version: 3,
  presided: sheet.presided,
  guests: sheet.guests,
  attendees: [attendee],
  minutes: items,
};

export const minutesSent = {
  ...held,
  stage: "minutes-sent",
  version: 5,
  minutesSentAt: "2026-12-22T10:00:00.000Z",
  minutesSentOn: "2026-12-22",
  enrichmentEnds: "2026-12-24",
};

export const minutesPublished = {
  ...minutesSent,
  stage: "minutes-published",
  version: 6,
  minutesPublishedOn: "2026-12-25",
};

const author = { by: "4f9c8a52-4f6e-4f0e-9d5c-2f6d7b8a9c01", name };

export const proposal = {
  id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0C",
  proposed: { change: "agenda", title: { ar: "تقييم المرحلة الأولى" } },
  ...author,
  at: "2026-12-08T11:00:00.000Z",
};

export const contribution = {
  id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0D",
  item: 1,
  says: { ar: "طلبت الجمعيات نشر جدول التتبع على البوابة." },
  ...author,
  at: "2026-12-23T09:30:00.000Z",
  key: "8f3c1f0a5f0e4a7d9b2c6e1d3a4b5c6d7e8f90123456789abcdef0123456789a",
};

export const coming = {
  id: author.by,
  answer: { coming: "yes" },
  name,
  at: "2026-12-09T08:00:00.000Z",
};
