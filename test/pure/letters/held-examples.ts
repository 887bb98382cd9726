import { CivilDate, Instant } from "#calendar/civil-date";
import type { Attended } from "#committee/attendance-sheet";
import type { Held, MinutesSent } from "#committee/meeting";
import type { MinutesOfMeeting, MinutesOverdue, NextMeetingMissed } from "#committee/meeting-letters";
import type { MinutesItem } from "#committee/minutes-text";
import { id, meeting } from "./examples.ts";

const member = { seat: id, college: "administration", presence: "present" } as const;

const attended: Attended = {
  presided: {
    by: "other",
    name: { ar: "مدير الدراسات", fr: "Le directeur des études" },
    reason: { ar: "الكاتب العام في مهمة" },
  },
  attendees: [
    {
      ...member,
      body: { ar: "وزارة الصحة", fr: "Ministère de la Santé", en: "Ministry of Health" },
      name: { ar: "ليلى العلوي", latin: "Leïla Alaoui" },
    },
    {
      ...member,
      body: { ar: "وزارة العدل" },
      name: { ar: "كريم بناني", latin: "Karim Bennani" },
      presence: "represented",
      by: { ar: "سعاد الإدريسي", fr: "Souad Idrissi" },
    },
    {
      ...member,
      college: "civil-society",
      body: { ar: "جمعية الشفافية" },
      name: { ar: "منى التازي", latin: "Mouna Tazi" },
      presence: "absent-justified",
    },
    {
      ...member,
      college: "civil-society",
      body: { ar: "جمعية الأفق", fr: "Association Al Oufoq" },
      name: { ar: "رشيد فاسي", latin: "Rachid Fassi" },
      presence: "absent",
    },
  ],
  guests: [
    {
      name: { ar: "خبير في البيانات المفتوحة", fr: "Un expert des données ouvertes" },
      body: { ar: "الجامعة" },
      reason: { ar: "عرض نتائج التقييم", fr: "Présenter l’évaluation" },
    },
  ],
};

export const items: readonly MinutesItem[] = [
  {
    said: {
      ar: "قدمت القطاعات تقدم التزاماتها.",
      fr: "Les départements ont rendu compte.\nLes associations aussi.\n\nLe débat a suivi.",
    },
    concluded: { ar: "يُحين جدول التتبع." },
    decision: {
      says: { ar: "صودق على الجدول.", fr: "Le tableau est adopté." },
      dissents: [
        { name: { ar: "جمعية الشفافية" }, says: { ar: "الآجال غير كافية.", fr: "Les délais sont trop courts." } },
      ],
    },
    withheld: {
      says: { ar: "ملف شخصي قيد النظر.", fr: "Un dossier individuel est à l’examen." },
      ground: "private-life",
      reason: { ar: "أسماء أشخاص", fr: "Des personnes y sont nommées" },
    },
  },
  {},
];

const heldOn = CivilDate.parse("2026-12-17");

const held = (changes: Partial<Held> = {}): Held => ({
  ...meeting(),
  stage: "held",
  ...attended,
  minutes: { items },
  ...changes,
});

const sent = {
  stage: "minutes-sent",
  minutesSentAt: Instant.parse("2026-12-22T10:00:00.000Z"),
  minutesSentOn: CivilDate.parse("2026-12-22"),
  enrichmentEnds: CivilDate.parse("2026-12-24"),
} as const;

export const minutes = (changes: Partial<MinutesSent> = {}): MinutesOfMeeting => ({
  letter: "minutes-of-meeting",
  to: "members",
  meeting: { ...held(), ...sent, ...changes },
});

/** The minutes sent again to a seat that they had not reached before they were published. */
export const minutesAgain: MinutesOfMeeting = {
  letter: "minutes-of-meeting",
  to: `SEAT#${id}`,
  insteadOf: 5,
  meeting: {
    ...held(),
    ...sent,
    stage: "minutes-published",
    minutesPublishedOn: CivilDate.parse("2026-12-25"),
  },
};

export const overdue = (about: MinutesOverdue["meeting"] = held()): MinutesOverdue => ({
  letter: "minutes-overdue",
  to: "secretariat",
  meeting: about,
  due: CivilDate.parse("2026-12-22"),
});

export const nextMissed: NextMeetingMissed = {
  letter: "next-meeting-missed",
  to: "secretariat",
  meeting: {
    ...held({ heldOn }),
    ...sent,
    stage: "minutes-published",
    minutesPublishedOn: CivilDate.parse("2026-12-25"),
  },
  limit: CivilDate.parse("2027-06-17"),
};
