import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { CivilDate, ClockTime, Instant } from "#calendar/civil-date";
import type { NoticeDue, NoticeOfMeeting } from "#committee/correspondence";
import type { Noticed } from "#committee/meeting";
import type { Contact } from "#committee/people";
import { compose } from "#letters/compose";
import type { Post } from "#letters/post";

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
  reissues: 0,
  ...changes,
});

export const notice = (changes: Partial<Noticed> = {}): NoticeOfMeeting => ({
  letter: "notice-of-meeting",
  to: "members",
  meeting: meeting(changes),
  proposalsUntil: CivilDate.parse("2026-12-10"),
});

const { noticeSentAt, noticeSentOn, reissues, ...plan } = meeting();

export const reminder: NoticeDue = {
  letter: "notice-due",
  to: "secretariat",
  meeting: { ...plan, stage: "planned" },
  lastDay: CivilDate.parse("2026-12-07"),
};

export const received = async (...sent: Parameters<typeof compose>): Promise<ParsedMail> =>
  simpleParser(Buffer.from(await compose(...sent)));

/** Whom a header names: names and addresses. */
export const namedIn = (header: AddressObject | AddressObject[] | undefined) =>
  [header ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => ({ name, address })));
