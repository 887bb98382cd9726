import { expect, test } from "@jest/globals";
import { declined, otherDay, post, received, recipient } from "./examples.ts";

test.each([
  ["ar", "تعذر قبول هذا المقترح", "المادة 5 من الدليل", "البند المقترح إدراجه في جدول الأعمال: تقييم المرحلة الأولى"],
  [
    "fr",
    "cette proposition n’a pas été retenue",
    "article 5 du guide",
    "Motif du rejet\u00a0: À inscrire à la prochaine réunion",
  ],
  ["en", "It was declined", "Under article 5 of the guide", "Item proposed for the agenda: Review of the first phase"],
] as const)("G5.4: in %s it says that the proposal is declined, what it was and why", async (language, ...told) => {
  const { html, text } = await received(declined(), recipient(language), post);
  for (const words of told) expect(text).toContain(words);
  expect(html).toContain(told[0]);
});

test.each([
  ["ar", "الموعد المقترح: الثلاثاء، 22 دجنبر 2026\nسبب اقتراحه: سفر خارج أرض الوطن"],
  ["fr", "Date proposée\u00a0: mardi 22 décembre 2026\nMotif de la proposition\u00a0: Déplacement à l’étranger"],
  ["en", "Day proposed: Tuesday, 22 December 2026\nWhy it was proposed: سفر خارج أرض الوطن"],
] as const)("in %s another day stands with why it was proposed", async (language, facts) => {
  const { text } = await received(declined({ proposed: otherDay }), recipient(language), post);
  expect(text).toContain(facts);
});

test("what lacks the reader’s language stands in Arabic, marked as such", async () => {
  const { html } = await received(declined(), recipient("fr"), post);
  expect(html).toContain('<bdi lang="ar" dir="rtl">تقييم المرحلة الأولى</bdi>');
  expect(html).not.toContain('<bdi lang="fr"');
});

test("it invites nobody, and what people typed is text", async () => {
  const hostile = { ar: "<script>alert(1)</script>" };
  const letter = declined({ proposed: { change: "agenda", title: hostile }, reason: hostile });
  const { html, attachments } = await received(letter, recipient("ar"), post);
  expect(attachments).toEqual([]);
  expect(html).not.toContain("<script");
});
