import { expect, test } from "@jest/globals";
import { id, post, received, recipient } from "./examples.ts";
import { items, minutes, minutesAgain } from "./held-examples.ts";

test.each([
  [
    "ar",
    "محضر اجتماع لجنة الإشراف: الخميس، 17 دجنبر 2026",
    "نهاية يوم الخميس، 24 دجنبر 2026 (المادة 5 من الدليل)",
    "يومي عمل كاملين",
  ],
  [
    "fr",
    "Procès-verbal de la réunion du comité de pilotage\u00a0: jeudi 17 décembre 2026",
    "la fin du jeudi 24 décembre 2026 (article 5 du guide)",
    "deux jours ouvrables entiers",
  ],
  [
    "en",
    "Minutes of the steering committee’s meeting: Thursday, 17 December 2026",
    "the end of Thursday, 24 December 2026 (article 5 of the guide)",
    "two full working days",
  ],
] as const)(
  "G5.6: in %s it says until when and where the minutes can be enriched",
  async (language, subject, until, days) => {
    const mail = await received(minutes(), recipient(language), post);
    expect(mail.subject).toBe(subject);
    for (const form of [mail.html, mail.text]) {
      expect(form).toContain(until);
      expect(form).toContain(days);
    }
    expect(mail.text?.split("\n")).toContain(`https://ishraf.example.ma/desk/meetings/${id}`);
    expect(mail.attachments).toEqual([]);
  },
);

test.each([
  [
    "ar",
    [
      "رئاسة الاجتماع: مدير الدراسات\nسبب الخروج عن القاعدة: الكاتب العام في مهمة",
      "أعضاء الإدارة\n- وزارة الصحة: ليلى العلوي، حاضر(ة)\n- وزارة العدل: كريم بناني، ناب عنه(ا): سعاد الإدريسي",
      "أعضاء المجتمع المدني\n- جمعية الشفافية: منى التازي، غياب مبرر\n- جمعية الأفق: رشيد فاسي، غائب(ة)",
      "الضيوف\n- خبير في البيانات المفتوحة، الجامعة؛ سبب الدعوة: عرض نتائج التقييم",
    ],
  ],
  [
    "fr",
    [
      "Présidence\u00a0: Le directeur des études\nMotif de l’écart à la règle\u00a0: الكاتب العام في مهمة",
      "Membres de l’administration\n- Ministère de la Santé\u00a0: Leïla Alaoui, présent(e)",
      "- \u2068وزارة العدل\u2069\u00a0: Karim Bennani, représenté(e) par\u00a0: Souad Idrissi",
      "- \u2068جمعية الشفافية\u2069\u00a0: Mouna Tazi, absence justifiée\n- Association Al Oufoq\u00a0: Rachid Fassi, absent(e)",
      "- Un expert des données ouvertes, \u2068الجامعة\u2069\u00a0; raison de l’invitation\u00a0: Présenter l’évaluation",
    ],
  ],
  [
    "en",
    [
      "Administration members\n- Ministry of Health: Leïla Alaoui, present",
      "Karim Bennani, represented by: \u2068سعاد الإدريسي\u2069",
      "Mouna Tazi, absent, with a justification",
      "Rachid Fassi, absent\n",
    ],
  ],
] as const)(
  "G5.2, G5.9: in %s it lists who came and how, who presided, and who was invited and why",
  async (language, told) => {
    const { text } = await received(minutes(), recipient(language), post);
    for (const words of told) expect(text).toContain(words);
  },
);

test("the chair presides unless it is said otherwise", async () => {
  const { text } = await received(minutes({ presided: { by: "chair" }, guests: [] }), recipient("fr"), post);
  expect(text).toContain("Présidence\u00a0: Le secrétaire général");
  expect(text).not.toMatch(/écart|Invités/);
});

test("G5.7: each item of the agenda has what was said, concluded and decided, and dissent under its author’s name", async () => {
  const { text } = await received(minutes(), recipient("fr"), post);
  expect(text).toContain("1. Approbation du procès-verbal précédent\n\nÉchanges\nLes départements ont rendu compte.");
  expect(text).toContain("Conclusions\nيُحين جدول التتبع.");
  expect(text).toContain(
    [
      "| Décision par consensus",
      "|",
      "| Le tableau est adopté.",
      "|",
      "| Avis divergent\u00a0: \u2068جمعية الشفافية\u2069",
      "| Les délais sont trop courts.",
    ].join("\n"),
  );
  expect(text).toContain("2. \u2068تتبع تنفيذ التزامات خطة العمل الوطنية\u2069\n\nRien n’a été consigné sur ce point.");
});

test("paragraphs and lines keep their breaks", async () => {
  const { html, text } = await received(minutes(), recipient("fr"), post);
  expect(text).toContain("Les départements ont rendu compte.\nLes associations aussi.\n\nLe débat a suivi.");
  expect(html).toMatch(/rendu compte\.<br>\nLes associations aussi\.<\/p>\n<p style="[^"]*">Le débat a suivi\.<\/p>/);
});

test("a passage that lacks the reader’s language stands in Arabic, marked as such", async () => {
  const { html } = await received(minutes(), recipient("fr"), post);
  expect(html).toMatch(/<p lang="ar" dir="rtl" style="[^"]*">يُحين جدول التتبع\.<\/p>/);
  expect(html).not.toContain('lang="fr" dir="ltr" style="margin:0 0 16px');
});

test.each([
  [
    "ar",
    "| مقطع سري لا يُنشر",
    "القانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات: الحياة الخاصة والمعطيات ذات الطابع الشخصي",
    "غير أعضاء اللجنة",
  ],
  ["fr", "| Passage confidentiel, non publié", "vie privée et données à caractère personnel", "en dehors du comité"],
  [
    "en",
    "| Confidential passage, not published",
    "law 31-13 on access to information: private life and personal data",
    "outside the committee",
  ],
] as const)(
  "in %s a withheld passage is marked confidential, with its ground in law",
  async (language, mark, ground, secrecy) => {
    const { html, text } = await received(minutes(), recipient(language), post);
    expect(text).toContain(mark);
    for (const form of [html, text]) {
      expect(form).toContain(ground);
      expect(form).toContain(secrecy);
    }
  },
);

test("where nothing is withheld, nothing is said to be confidential", async () => {
  const open = items.map(({ withheld, ...rest }) => rest);
  const { html, text } = await received(minutes({ minutes: { items: open } }), recipient("fr"), post);
  for (const form of [html, text]) expect(form).not.toMatch(/confidentiel/);
});

test("what is typed into a withheld passage can’t seem to end it", async () => {
  const says = { ar: "سر\r\n\r\n\u2028نشر\u0085سر </div></p>" };
  const withheld = { says, ground: "sources", reason: { ar: "مصدر" } } as const;
  const { html, text } = await received(minutes({ minutes: { items: [{ withheld }] } }), recipient("ar"), post);
  expect(text).toContain("| نص المقطع\n| سر\n|\n| نشر\n| سر </div></p>\n");
  expect(html).toContain("سر &lt;/div&gt;&lt;/p&gt;</p>");
});

test("the link by which the meeting was joined is not told any more", async () => {
  const { text } = await received(minutes(), recipient("fr"), post);
  expect(text).not.toContain("visio.example.ma");
});

test("what people typed is text, never markup, and control characters are left out", async () => {
  const hostile = { ar: "<img src=x onerror=alert(1)>\u0000\u001b[2J" };
  const item = { said: hostile, decision: { says: hostile, dissents: [{ name: { ar: "<b>" }, says: hostile }] } };
  const { html, text } = await received(minutes({ minutes: { items: [item, item] } }), recipient("ar"), post);
  expect(html).not.toMatch(/<img|<b>/);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;[2J");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not be there.
  expect(`${html}${text}`).not.toMatch(/[\u0000\u001b]/);
});

test.each([
  ["ar", "وقد نُشر يوم الجمعة، 25 دجنبر 2026", "وانتهى أجل إغنائه يوم الخميس، 24 دجنبر 2026"],
  ["fr", "publié le vendredi 25 décembre 2026", "a pris fin le jeudi 24 décembre 2026"],
  ["en", "published on Friday, 25 December 2026", "ended on Thursday, 24 December 2026"],
] as const)(
  "G5.6: in %s whom they reach after they were published is told so, and invited to nothing",
  async (language, published, over) => {
    const { text } = await received(minutesAgain, recipient(language), post);
    expect(text).toContain(published);
    expect(text).toContain(over);
  },
);
