import { expect, test } from "@jest/globals";
import { CivilDate, Instant } from "#calendar/civil-date";
import { id, namedIn, notice, post, received, recipient, written } from "./examples.ts";

test.each([
  ["ar", "دعوة لحضور اجتماع لجنة الإشراف: الخميس، 17 دجنبر 2026", "كتابة لجنة الإشراف", "ممثلة وزارة الصحة"],
  [
    "fr",
    "Convocation à la réunion du comité de pilotage\u00a0: jeudi 17 décembre 2026",
    "Secrétariat du comité de pilotage",
    "Représentante du ministère de la Santé",
  ],
  [
    "en",
    "Notice of the steering committee’s meeting: Thursday, 17 December 2026",
    "Secretariat of the steering committee",
    "Représentante du ministère de la Santé",
  ],
] as const)("in %s the headers keep their words: %s", async (language, subject, sender, member) => {
  const mail = await received(notice(), recipient(language), post);
  expect(mail.subject).toBe(subject);
  expect(namedIn(mail.from)).toEqual([{ name: sender, address: "kitaba@example.ma" }]);
  expect(namedIn(mail.to)).toEqual([{ name: member, address: "sante@example.ma" }]);
  expect(mail.date?.toISOString()).toBe(post.writtenAt);
  expect(mail.messageId).toBe(`<LETTER-MEETING-${id}-000002-A03@ishraf.example.ma>`);
  expect(mail.headers.get("content-language")).toBe(language);
});

test.each([
  [
    "ar",
    "rtl",
    "من الساعة 10:00 إلى الساعة 12:30، بالتوقيت القانوني للمغرب",
    "نهاية يوم الخميس، 10 دجنبر 2026 (المادة 5 من الدليل)",
  ],
  [
    "fr",
    "ltr",
    "de 10\u00a0h\u00a000 à 12\u00a0h\u00a030, heure légale du Maroc",
    "la fin du jeudi 10 décembre 2026 (article 5 du guide)",
  ],
  [
    "en",
    "ltr",
    "from 10:00 to 12:30, legal time in Morocco",
    "the end of Thursday, 10 December 2026 (article 5 of the guide)",
  ],
] as const)(
  "G5.4: in %s, as HTML and as plain text, it says the hours, until when changes may be proposed, and the head",
  async (language, direction, hours, until) => {
    const { html, text } = await received(notice(), recipient(language), post);
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    for (const form of [html, text]) {
      expect(form).toContain(hours);
      expect(form).toContain(until);
      expect(form).toContain(post.head);
      expect(form).toContain(`https://ishraf.example.ma/api/journal/MEETING/${id}`);
    }
  },
);

test("an address and a hash read from left to right within Arabic, and an address stands alone in plain text", async () => {
  const { html, text } = await received(notice(), recipient("ar"), post);
  expect(html).toContain('<bdi dir="ltr">https://visio.example.ma/r/ishraf?a=1&amp;b=2</bdi>');
  expect(html).toMatch(new RegExp(`<bdi dir="ltr"[^>]*>${post.head}</bdi>`));
  expect(text?.split("\n")).toContain("https://visio.example.ma/r/ishraf?a=1&b=2");
});

test("an agenda item that lacks French stands in Arabic, marked as such", async () => {
  const { html, text } = await received(notice(), recipient("fr"), post);
  expect(html).toContain('<bdi lang="ar" dir="rtl">تتبع تنفيذ التزامات خطة العمل الوطنية</bdi>');
  expect(html).not.toContain('<bdi lang="fr"');
  expect(text).toContain("1. Approbation du procès-verbal précédent\n2. تتبع تنفيذ التزامات خطة العمل الوطنية");
});

test("what people typed is text, never markup", async () => {
  const hostile = { ar: `<script>alert("1")</script> & 'شيء'` };
  const letter = notice({ agenda: [{ title: hostile }], place: hostile });
  const { html } = await received(letter, recipient("ar", { ar: "<img src=x>" }), post);
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;شيء&#39;");
});

test("a line break in a name makes no header", async () => {
  const mail = await received(notice(), recipient("fr", { latin: "A\r\nBcc: b@example.com" }), post);
  expect(mail.headers.has("bcc")).toBe(false);
  expect(namedIn(mail.to).map(({ address }) => address)).toEqual(["sante@example.ma"]);
});

test("it is plain text, HTML and invitation in that order, and the invitation again as a file", async () => {
  const raw = Buffer.from(await written(notice(), recipient("ar"), post)).toString("ascii");
  const types = [...raw.matchAll(/^Content-Type: ([^;\r]+)/gm)].map(([, type]) => type);
  expect(types).toEqual([
    "multipart/mixed",
    "multipart/alternative",
    "text/plain",
    "text/html",
    "text/calendar",
    "application/ics",
  ]);
  expect(raw).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/);
  expect([...raw.matchAll(/^Content-Transfer-Encoding: (\S+)/gm)].map(([, encoding]) => encoding)).toEqual(
    Array(4).fill("base64"),
  );
  expect(raw.split("\r\n").every((line) => line.length <= 78 && !line.includes("\n"))).toBe(true);
});

test.each([
  [
    "ar",
    "دعوة معدَّلة لحضور اجتماع لجنة الإشراف: الخميس، 17 دجنبر 2026",
    "تحل محل الدعوة التي سبق توجيهها إليكم",
    "تفتح هذه الدعوة المعدَّلة أجلا جديدا",
  ],
  [
    "fr",
    "Convocation modifiée à la réunion du comité de pilotage\u00a0: jeudi 17 décembre 2026",
    "Elle remplace celle qui vous a été envoyée auparavant",
    "ouvre un nouveau délai de proposition",
  ],
  [
    "en",
    "Updated notice of the steering committee’s meeting: Thursday, 17 December 2026",
    "It replaces the one sent to you before",
    "opens the time for proposals anew",
  ],
] as const)(
  "G5.4: in %s a further notice says that it replaces the earlier one and opens the time for proposals anew",
  async (language, subject, replaces, anew) => {
    const [first, second] = await Promise.all(
      [1, 2].map((notices) => received(notice({ notices }), recipient(language), post)),
    );
    expect(second?.subject).toBe(subject);
    for (const form of [second?.html, second?.text]) {
      expect(form).toContain(replaces);
      expect(form).toContain(anew);
    }
    expect(first?.text).not.toContain(replaces);
    expect(first?.text).not.toContain(anew);
  },
);

test("G5.4: a notice that is sent again counts from the day on which it goes now", async () => {
  const again = { ...notice(), to: `SEAT#${id}`, insteadOf: 2, proposalsUntil: CivilDate.parse("2026-12-14") } as const;
  const writtenAt = Instant.parse("2026-12-09T10:00:00.000Z");
  const { text } = await received(again, recipient("en"), { ...post, writtenAt });
  expect(text).toContain("If this notice reaches you on Wednesday, 9 December 2026");
  expect(text).toContain("until the end of Monday, 14 December 2026");
});
