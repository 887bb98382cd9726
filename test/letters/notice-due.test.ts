import { expect, test } from "@jest/globals";
import { Instant } from "#calendar/civil-date";
import { id, post, received, recipient, reminder } from "./examples.ts";

const lastMoment = { ...post, writtenAt: Instant.parse("2026-12-07T23:59:59.000Z") };
const nextDay = { ...post, writtenAt: Instant.parse("2026-12-08T00:00:00.000Z") };

test.each([
  ["ar", "يُستحسن توجيهها اليوم", "يتعين تأجيل الاجتماع"],
  ["fr", "Il convient de l’envoyer aujourd’hui", "doit être reportée"],
  ["en", "It should go today", "must be moved"],
] as const)(
  "in %s it asks for the notice until the last day ends, and then for the meeting to be moved",
  async (language, send, move) => {
    const inTime = await received(reminder, recipient(language), lastMoment);
    expect(inTime.text).toContain(send);
    expect(inTime.text).not.toContain(move);
    const late = await received(reminder, recipient(language), nextDay);
    expect(late.text).toContain(move);
    expect(late.text).not.toContain(send);
    expect(late.subject).not.toBe(inTime.subject);
  },
);

test.each([
  ["ar", "الاثنين، 7 دجنبر 2026 (المادة 5 من الدليل)"],
  ["fr", "le lundi 7 décembre 2026 (article 5 du guide)"],
  ["en", "Monday, 7 December 2026 (article 5 of the guide)"],
] as const)(
  "in %s it names the last day, the agenda and where the plan is worked on, and invites nobody",
  async (language, lastDay) => {
    const { text, attachments } = await received(reminder, recipient(language), post);
    expect(text).toContain(lastDay);
    expect(text).toContain("تتبع تنفيذ التزامات خطة العمل الوطنية");
    expect(text?.split("\n")).toContain(`https://ishraf.example.ma/desk/meetings/${id}`);
    expect(attachments).toEqual([]);
  },
);
