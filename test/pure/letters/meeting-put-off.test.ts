import { expect, test } from "@jest/globals";
import { cancelled, post, postponed, received, recipient } from "./examples.ts";

test.each([
  [
    "ar",
    "تأجيل اجتماع لجنة الإشراف الذي كان مقررا يوم الخميس، 17 دجنبر 2026",
    "قد أُجل ولن ينعقد في هذا الموعد",
    "ستُوجَّه إليكم دعوة جديدة",
  ],
  [
    "fr",
    "Report de la réunion du comité de pilotage prévue le jeudi 17 décembre 2026",
    "est reportée et ne se tiendra pas à cette date",
    "Une nouvelle convocation vous sera envoyée",
  ],
  [
    "en",
    "Put off: the steering committee’s meeting of Thursday, 17 December 2026",
    "is put off: it will not be held on that day",
    "A new notice will be sent to you",
  ],
] as const)(
  "in %s a meeting put off is told with its day, and a notice to come",
  async (language, subject, off, comes) => {
    const mail = await received(postponed(), recipient(language), post);
    expect(mail.subject).toBe(subject);
    for (const form of [mail.html, mail.text]) {
      expect(form).toContain(off);
      expect(form).toContain(comes);
    }
  },
);

test.each([
  ["ar", "إلغاء اجتماع لجنة الإشراف الذي كان مقررا يوم الخميس، 17 دجنبر 2026", "قد أُلغي ولن ينعقد", "دعوة جديدة"],
  [
    "fr",
    "Annulation de la réunion du comité de pilotage prévue le jeudi 17 décembre 2026",
    "est annulée et ne se tiendra pas",
    "nouvelle convocation",
  ],
  [
    "en",
    "Cancelled: the steering committee’s meeting of Thursday, 17 December 2026",
    "is cancelled: it will not be held",
    "new notice",
  ],
] as const)(
  "in %s a meeting cancelled is told with its day, and no notice to come",
  async (language, subject, off, comes) => {
    const mail = await received(cancelled(), recipient(language), post);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(off);
    expect(mail.text).not.toContain(comes);
  },
);

test("the reason stands in the reader’s language, else in Arabic, marked as such", async () => {
  const [french, english] = [
    await received(postponed(), recipient("fr"), post),
    await received(postponed(), recipient("en"), post),
  ];
  expect(french.text).toContain("Motif\u00a0: La date coïncide avec un engagement du gouvernement");
  expect(english.html).toContain('<bdi lang="ar" dir="rtl">تزامن الموعد مع التزام حكومي</bdi>');
});

test("where it would have been joined is not told any more", async () => {
  const { html, text } = await received(cancelled(), recipient("fr"), post);
  for (const form of [html, text]) expect(form).not.toContain("visio.example.ma");
});

test("what people typed is text, never markup", async () => {
  const { html } = await received(cancelled({ reason: { ar: '<b onclick="x">&' } }), recipient("ar"), post);
  expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;&amp;");
});
