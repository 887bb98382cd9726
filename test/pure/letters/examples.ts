import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { CivilDate, ClockTime, Instant } from "#calendar/civil-date";
import type { MeetingPutOff, NoticeMissed, NoticeOfMeeting, ProposalDeclined } from "#committee/meetings/letters";
import type { Cancelled, Noticed, Postponed } from "#committee/meetings/meeting";
import type { Contact } from "#committee/people/people";
import { compose } from "#letters/compose";
import type { Post } from "#letters/kernel/post";

export const id = "01KAVQ3Y8M5T2R7WDXE4FZ9H6N";

export const post: Post = {
  key: `LETTER#MEETING#${id}#000002#A03`,
  from: "kitaba@example.ma",
  address: "https://ishraf.example.ma",
  head: "5f2c9a7e".repeat(8),
  writtenAt: Instant.parse("2026-12-07T09:00:00.000Z"),
};

export const recipient = (language: Contact["language"], name: Partial<Contact["name"]> = {}): Contact => ({
  name: { ar: "ممثلة وزارة الصحة", latin: "Représentante du ministère de la Santé", ...name },
  email: "sante@example.ma",
  language,
});

const place = {
  ar: "قاعة الاجتماعات الكبرى، الرباط",
  fr: "Grande salle de réunion, Rabat",
  en: "Main meeting room, Rabat",
};

const agenda = [
  {
    title: {
      ar: "المصادقة على محضر الاجتماع السابق",
      fr: "Approbation du procès-verbal précédent",
      en: "Approval of the minutes",
    },
  },
  { title: { ar: "تتبع تنفيذ التزامات خطة العمل الوطنية" } },
];

export const meeting = (changes: Partial<Noticed> = {}): Noticed => ({
  stage: "noticed",
  id,
  edition: CivilDate.parse("2022-05-24"),
  heldOn: CivilDate.parse("2026-12-17"),
  beginsAt: ClockTime.parse("10:00"),
  endsAt: ClockTime.parse("12:30"),
  place,
  link: "https://visio.example.ma/r/ishraf?a=1&b=2",
  agenda,
  noticeSentAt: Instant.parse("2026-12-07T08:59:30.000Z"),
  noticeSentOn: CivilDate.parse("2026-12-07"),
  notices: 1,
  ...changes,
});

export const notice = (changes: Partial<Noticed> = {}): NoticeOfMeeting => ({
  letter: "notice-of-meeting",
  to: "members",
  meeting: meeting(changes),
  proposalsUntil: CivilDate.parse("2026-12-10"),
});

const { noticeSentAt, noticeSentOn, stage, ...plan } = meeting();

export const noticeMissed: NoticeMissed = {
  letter: "notice-missed",
  to: "secretariat",
  meeting: { ...plan, stage: "planned", notices: 0 },
  lastDay: CivilDate.parse("2026-12-07"),
};

const reason = { ar: "تزامن الموعد مع التزام حكومي", fr: "La date coïncide avec un engagement du gouvernement" };

const off = { notices: 2, since: Instant.parse("2026-12-09T10:00:00.000Z"), reason };

export const postponed = (changes: Partial<Postponed> = {}): MeetingPutOff => ({
  letter: "meeting-postponed",
  to: "members",
  meeting: { ...plan, ...off, stage: "postponed", ...changes },
});

export const cancelled = (changes: Partial<Cancelled> = {}): MeetingPutOff => ({
  letter: "meeting-cancelled",
  to: "members",
  meeting: { ...plan, ...off, stage: "cancelled", ...changes },
});

export const otherDay = {
  change: "date",
  heldOn: CivilDate.parse("2026-12-22"),
  reason: { ar: "سفر خارج أرض الوطن", fr: "Déplacement à l’étranger" },
} as const;

export const declined = (changes: Partial<ProposalDeclined> = {}): ProposalDeclined => ({
  letter: "proposal-declined",
  to: "PERSON#4f9c8a52",
  meeting: meeting(),
  proposed: { change: "agenda", title: { ar: "تقييم المرحلة الأولى", en: "Review of the first phase" } },
  reason: { ar: "يُدرج في الاجتماع المقبل", fr: "À inscrire à la prochaine réunion" },
  ...changes,
});

type Sent = Parameters<typeof compose>;

/** Makes of each letter what is made of it once, however many tests ask for it. */
const once = <Made>(make: (...sent: Sent) => Promise<Made>): ((...sent: Sent) => Promise<Made>) => {
  const made = new Map<string, Promise<Made>>();
  return (...sent) => {
    const name = JSON.stringify(sent);
    const known = made.get(name) ?? make(...sent);
    made.set(name, known);
    return known;
  };
};

/** A letter as it goes over the wire. */
export const written = once(compose);

/** A letter as its reader's programme opens it. */
export const received = once(async (...sent): Promise<ParsedMail> => simpleParser(Buffer.from(await written(...sent))));

/** Whom a header names: names and addresses. */
export const namedIn = (header: AddressObject | AddressObject[] | undefined) =>
  [header ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => ({ name, address })));
